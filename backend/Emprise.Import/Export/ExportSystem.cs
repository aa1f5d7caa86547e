namespace Emprise.Import.Export;

/// <summary>A reference system that sites are exported in, and the departments that it is made for.</summary>
/// <param name="Epsg">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Departments">Departments overseas; empty for metropolitan France.</param>
/// <param name="Definition">Well-known text 1.</param>
public sealed record ExportSystem(int Epsg, string Name, IReadOnlyList<string> Departments, string Definition)
{
    private const string Metre = """UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH]""";
    private const string Degree = """PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]]""";
    private const string Grs80 = """SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]]""";

    /// <summary>The system of the standard.</summary>
    public static ExportSystem Lambert93 { get; } = new(2154, "RGF93 v1 / Lambert-93", [], $"""
        PROJCS["RGF93 v1 / Lambert-93",GEOGCS["RGF93 v1",DATUM["Reseau_Geodesique_Francais_1993_v1",{Grs80},AUTHORITY["EPSG","6171"]],{Degree},AUTHORITY["EPSG","4171"]],PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",46.5],PARAMETER["central_meridian",3],PARAMETER["standard_parallel_1",49],PARAMETER["standard_parallel_2",44],PARAMETER["false_easting",700000],PARAMETER["false_northing",6600000],{Metre},AUTHORITY["EPSG","2154"]]
        """);

    /// <summary>Lambert-93 and the systems of the departments overseas.</summary>
    public static IReadOnlyList<ExportSystem> All { get; } =
    [
        Lambert93,
        Utm(5490, "RGAF09 / UTM zone 20N", ["971", "972"], "RGAF09", "Reseau_Geodesique_des_Antilles_Francaises_2009", 1073, 5489, -63, 0),
        Utm(2972, "RGFG95 / UTM zone 22N", ["973"], "RGFG95", "Reseau_Geodesique_Francais_Guyane_1995", 6624, 4624, -51, 0),
        Utm(2975, "RGR92 / UTM zone 40S", ["974"], "RGR92", "Reseau_Geodesique_de_la_Reunion_1992", 6627, 4627, 57, 10_000_000),
        Utm(4471, "RGM04 / UTM zone 38S", ["976"], "RGM04", "Reseau_Geodesique_de_Mayotte_2004", 1036, 4470, 45, 10_000_000),
    ];

    /// <summary>The system made for a department; that of metropolitan France where none is stated.</summary>
    public static ExportSystem For(string? department) => All.FirstOrDefault(system => system.Departments.Contains(department)) ?? Lambert93;

    private static ExportSystem Utm(
        int epsg, string name, IReadOnlyList<string> departments, string geographic, string datum, int datumCode, int geographicCode,
        int meridian, int northing) => new(epsg, name, departments, $"""
        PROJCS["{name}",GEOGCS["{geographic}",DATUM["{datum}",{Grs80},AUTHORITY["EPSG","{datumCode}"]],{Degree},AUTHORITY["EPSG","{geographicCode}"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",{meridian}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",{northing}],{Metre},AUTHORITY["EPSG","{epsg}"]]
        """);
}
