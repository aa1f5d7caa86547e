using Microsoft.Data.Sqlite;

namespace Emprise.Import.Export;

/// <summary>An empty GeoPackage of the CNIG template, and beside its layers the table of what they have no room for.</summary>
internal sealed class CnigGeoPackage : IDisposable
{
    /// <summary>Table of our own: attributes without geometry, so that the file stays one of the standard.</summary>
    public const string Complement = "emprise_complement";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly int _srid;

    public CnigGeoPackage(string path, ExportSystem system)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        _connection.Open();
        _srid = system.Epsg;
        Run($"{GeoPackageSchema.Header} PRAGMA journal_mode = OFF;");
        _transaction = _connection.BeginTransaction();
        Run(GeoPackageSchema.Core);
        Run("INSERT INTO gpkg_spatial_ref_sys VALUES (@p0, @p1, 'EPSG', @p1, @p2, NULL)", system.Name, system.Epsg, system.Definition);
        foreach (var layer in CnigLayer.All) Make(layer, system.Epsg);
        Run($"CREATE TABLE {Complement} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {Declared(ComplementColumns)})");
        Run(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (@p0, 'attributes', @p0, @p1, 0)",
            Complement, "Emprise : ce que les couches du standard ne portent pas");
    }

    /// <summary>Columns of <see cref="Complement"/>.</summary>
    public static IReadOnlyList<CnigColumn> ComplementColumns { get; } =
    [
        new("layer", "TEXT"), new("id", "TEXT"), new("emprise_id", "TEXT"), new("source", "TEXT"), new("vintage", CnigColumn.Whole),
        new("kind", "TEXT"), new("subkind", "TEXT"), new("status", "TEXT"), new("stage", "TEXT"), new("area_hectares", CnigColumn.Real),
        new("usable_hectares", CnigColumn.Real), new("available_hectares", CnigColumn.Real), new("insee", "TEXT"), new("commune", "TEXT"),
        new("epci", "TEXT"), new("epci_name", "TEXT"), new("territory1", "TEXT"), new("territory2", "TEXT"), new("updated_on", "TEXT"),
        new("geometry_precision", "TEXT"), new("fields", "TEXT"), new("geometry", "TEXT"),
    ];

    public GeoPackageTable Open(CnigLayer layer, int srid) => new(_connection, layer.Name, layer.Columns, srid);

    public GeoPackageTable OpenComplement() => new(_connection, Complement, ComplementColumns, srid: null);

    /// <summary>Finishes the layers that stay empty, and the file.</summary>
    public void Complete()
    {
        foreach (var layer in CnigLayer.All.Except([CnigLayer.Zones, CnigLayer.Plots]))
        {
            using var empty = Open(layer, _srid);
            empty.Close();
        }

        _transaction.Commit();
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static string Declared(IEnumerable<CnigColumn> columns) => string.Join(", ", columns.Select(column => $"\"{column.Name}\" {column.Type}"));

    private void Make(CnigLayer layer, int epsg)
    {
        Run($"""
            CREATE TABLE "{layer.Name}" (
                "fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "geom" {layer.GeometryType}, {Declared(layer.Columns)});
            CREATE VIRTUAL TABLE "rtree_{layer.Name}_geom" USING rtree(id, minx, maxx, miny, maxy);
            """);
        Run(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (@p0, 'features', @p0, @p1, @p2)",
            layer.Name, layer.Description, epsg);
        Run("INSERT INTO gpkg_geometry_columns VALUES (@p0, 'geom', @p1, @p2, 0, 0)", layer.Name, layer.GeometryType, epsg);
        Run(
            """
            INSERT INTO gpkg_extensions
            VALUES (@p0, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')
            """,
            layer.Name);
    }

    private void Run(string sql, params object[] values)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < values.Length; index++) command.Parameters.AddWithValue($"@p{index}", values[index]);
        command.ExecuteNonQuery();
    }
}
