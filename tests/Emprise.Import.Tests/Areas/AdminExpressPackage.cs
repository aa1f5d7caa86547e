using Emprise.Import.Tests.Reading;
using Microsoft.Data.Sqlite;

namespace Emprise.Import.Tests.Areas;

/// <summary>One feature of a package; its blob is as the file will hold it.</summary>
internal sealed record AreaFeature(string Code, string Name, byte[]? Blob, string? Epci = null);

/// <summary>A GeoPackage with the columns of ADMIN EXPRESS, made by a test.</summary>
/// <param name="isLower">The columns of 4.0, in lower case; else those of 3.x.</param>
/// <param name="system">Reference system that the layers state.</param>
internal sealed class AdminExpressPackage(bool isLower, int system = 2154)
{
    private static readonly string[] Communes =
        ["ID", "NOM", "NOM_M", "INSEE_COM", "STATUT", "POPULATION", "INSEE_CAN", "INSEE_ARR", "INSEE_DEP", "INSEE_REG", "SIREN_EPCI"];

    private static readonly string[] LowerCommunes =
    [
        "cleabs", "code_insee", "nom_officiel", "statut", "population", "code_insee_du_departement", "code_insee_de_la_region",
        "codes_siren_des_epci",
    ];

    private readonly List<(string Table, string[] Columns, IReadOnlyList<AreaFeature> Features)> _layers = [];

    public AdminExpressPackage WithCommunes(string table, params IReadOnlyList<AreaFeature> features) =>
        With(table, isLower ? LowerCommunes : Communes, features);

    public AdminExpressPackage WithEpci(string table, params IReadOnlyList<AreaFeature> features) =>
        With(table, isLower ? ["cleabs", "code_siren", "nom_officiel", "nature"] : ["ID", "CODE_SIREN", "NOM", "NATURE"], features);

    public AdminExpressPackage WithArrondissements(string table, params IReadOnlyList<AreaFeature> features) =>
        With(table, isLower ? ["cleabs", "code_insee", "nom_officiel"] : ["ID", "NOM", "INSEE_COM", "INSEE_ARM"], features);

    public void Write(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, """
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined', 0, 'NONE', 0, ''), ('RGF93 / Lambert-93', 2154, 'EPSG', 2154, '');
            """);
        foreach (var (table, columns, features) in _layers) Write(connection, table, columns, features);
    }

    public byte[] ToBytes()
    {
        using var file = new SampleFile("a.gpkg", "");
        File.Delete(file.File.Path);
        Write(file.File.Path);
        return File.ReadAllBytes(file.File.Path);
    }

    private AdminExpressPackage With(string table, string[] columns, IReadOnlyList<AreaFeature> features)
    {
        _layers.Add((table, columns, features));
        return this;
    }

    private void Write(SqliteConnection connection, string table, string[] columns, IReadOnlyList<AreaFeature> features)
    {
        var shape = isLower ? "geometrie" : "geom";
        Run(connection, $"""
            CREATE TABLE {table} (fid INTEGER PRIMARY KEY, {shape} BLOB, {string.Join(", ", columns)});
            INSERT INTO gpkg_contents VALUES ('{table}', 'features', {system});
            INSERT INTO gpkg_geometry_columns VALUES ('{table}', '{shape}', 'MULTIPOLYGON', {system}, 0, 0);
            """);
        foreach (var feature in features)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO {table} VALUES (NULL, $shape, {string.Join(", ", columns.Select((_, place) => $"$v{place}"))})";
            command.Parameters.AddWithValue("$shape", (object?)feature.Blob ?? DBNull.Value);
            for (var place = 0; place < columns.Length; place++) command.Parameters.AddWithValue($"$v{place}", Cell(feature, columns[place]) ?? DBNull.Value);
            command.ExecuteNonQuery();
        }
    }

    private static object? Cell(AreaFeature feature, string column) => column.ToUpperInvariant() switch
    {
        "NOM" or "NOM_OFFICIEL" => feature.Name,
        "NOM_M" => feature.Name.ToUpperInvariant(),
        "INSEE_COM" or "CODE_INSEE" or "CODE_SIREN" => feature.Code,
        "SIREN_EPCI" or "CODES_SIREN_DES_EPCI" => feature.Epci,
        "POPULATION" => 100L,
        _ => "x",
    };

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
