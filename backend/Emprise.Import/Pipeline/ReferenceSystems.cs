using System.Globalization;

namespace Emprise.Import.Pipeline;

/// <summary>The reference systems that French files are published in, by EPSG code, as well-known text.</summary>
internal static class ReferenceSystems
{
    public const int Wgs84 = 4326;
    public const int WebMercator = 3857;

    /// <summary>Zones of the Lambert conic with its axis on a conformal cylinder: 3942 (42° N) to 3950 (50° N).</summary>
    private const int FirstConicZone = 3942;
    private const int LastConicZone = 3950;

    private const string Grs80 = "\"GRS 1980\",6378137,298.257222101";
    private const string Wgs84Ellipsoid = "\"WGS 84\",6378137,298.257223563";

    /// <summary>
    /// Longitude and latitude of the French realisations of the terrestrial system: the same as WGS84 within its own precision.
    /// RGF93 (4171, v2 9777, v2b 9782), ETRS89, RGAF09 and RRAF91 (Antilles), RGFG95 (Guyane), RGR92 (Réunion), RGM04 (Mayotte).
    /// </summary>
    private static readonly int[] Geographic = [Wgs84, 4171, 4258, 4470, 4558, 4624, 4627, 5489, 9777, 9782];

    // Lambert-93 in RGF93 and, within 0.1 m, in RGF93 v2 and v2b.
    private static readonly int[] Lambert93 = [2154, 9793, 9794];

    /// <summary>Zone and hemisphere of what is a UTM projection, by code.</summary>
    private static readonly Dictionary<int, (int Zone, bool IsSouth)> Utm = new()
    {
        [2972] = (22, false),
        [2975] = (40, true),
        [4471] = (38, true),
        [4559] = (20, false),
        [5490] = (20, false),
        [32620] = (20, false),
        [32622] = (22, false),
        [32738] = (38, true),
        [32740] = (40, true),
    };

    /// <summary>Every code that is read, the likelier first.</summary>
    public static IReadOnlyList<int> All { get; } =
    [
        .. Geographic, WebMercator, .. Lambert93, .. Enumerable.Range(FirstConicZone, LastConicZone - FirstConicZone + 1), .. Utm.Keys,
    ];

    public static bool IsGeographic(int epsg) => Geographic.Contains(epsg);

    /// <summary>The projection; null for longitude and latitude, for Web Mercator and for what is not known.</summary>
    public static string? Projection(int epsg)
    {
        if (Lambert93.Contains(epsg)) return Conic(46.5, 49, 44, 3, 700_000, 6_600_000);
        if (epsg is >= FirstConicZone and <= LastConicZone)
        {
            var latitude = epsg - 3900;
            return Conic(latitude, latitude - 0.75, latitude + 0.75, 3, 1_700_000, (latitude - 41) * 1_000_000 + 200_000);
        }

        return Utm.TryGetValue(epsg, out var utm) ? Transverse(epsg, utm.Zone, utm.IsSouth) : null;
    }

    private static string Conic(double origin, double first, double second, double meridian, double easting, double northing) => Projected(
        Grs80, "Lambert_Conformal_Conic_2SP",
        ("latitude_of_origin", origin), ("central_meridian", meridian), ("standard_parallel_1", first), ("standard_parallel_2", second),
        ("false_easting", easting), ("false_northing", northing));

    private static string Transverse(int epsg, int zone, bool isSouth) => Projected(
        epsg >= 32_600 ? Wgs84Ellipsoid : Grs80, "Transverse_Mercator",
        ("latitude_of_origin", 0), ("central_meridian", zone * 6 - 183), ("scale_factor", 0.9996),
        ("false_easting", 500_000), ("false_northing", isSouth ? 10_000_000 : 0));

    private static string Projected(string ellipsoid, string method, params (string Name, double Value)[] parameters) =>
        $"""PROJCS["p",GEOGCS["g",DATUM["d",SPHEROID[{ellipsoid}]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],"""
        + $"""PROJECTION["{method}"],"""
        + string.Concat(parameters.Select(each => string.Create(CultureInfo.InvariantCulture, $"""PARAMETER["{each.Name}",{each.Value}],""")))
        + """UNIT["metre",1]]""";
}
