using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Export;

/// <summary>Adds rows to one table of a GeoPackage, with its index and its contents; made once, closed once.</summary>
internal sealed class GeoPackageTable : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _name;
    private readonly int? _srid;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand? _index;
    private readonly Envelope _extent = new();
    private long _rows;

    /// <param name="connection">An open file with the core tables.</param>
    /// <param name="name">Name of the table.</param>
    /// <param name="columns">Columns but <c>fid</c> and <c>geom</c>.</param>
    /// <param name="srid">Reference system of its geometry; null for a table without.</param>
    public GeoPackageTable(SqliteConnection connection, string name, IReadOnlyList<CnigColumn> columns, int? srid)
    {
        (_connection, _name, _srid) = (connection, name, srid);
        var names = columns.Select(column => column.Name).Prepend("fid").Concat(srid is null ? [] : [CnigLayer.Geometry]).ToList();
        _insert = Command($"INSERT INTO \"{name}\" ({string.Join(", ", names)}) VALUES ({Places(names.Count)})", names.Count);
        _index = srid is null ? null : Command($"INSERT INTO \"rtree_{name}_geom\" VALUES ({Places(5)})", 5);
    }

    public long Rows => _rows;

    public void Add(IEnumerable<object?> values, Geometry? shape)
    {
        _rows++;
        var cells = values.Prepend(_rows).Concat(_srid is { } srid ? [shape is null ? null : GeoPackageBlob.Of(shape, srid)] : []).ToList();
        Run(_insert, cells);
        if (_index is null || shape is null) return;
        var box = shape.EnvelopeInternal;
        _extent.ExpandToInclude(box);
        Run(_index, [_rows, box.MinX, box.MaxX, box.MinY, box.MaxY]);
    }

    /// <summary>Writes what the contents say of the table, and makes its triggers.</summary>
    public void Close()
    {
        using var contents = Command(
            "UPDATE gpkg_contents SET min_x = @p0, min_y = @p1, max_x = @p2, max_y = @p3 WHERE table_name = @p4", 5);
        object?[] box = _extent.IsNull ? [null, null, null, null] : [_extent.MinX, _extent.MinY, _extent.MaxX, _extent.MaxY];
        Run(contents, [.. box, _name]);
        using var count = Command("INSERT INTO gpkg_ogr_contents VALUES (@p0, @p1)", 2);
        Run(count, [_name, _rows]);
        using var triggers = _connection.CreateCommand();
        triggers.CommandText = _srid is null ? GeoPackageSchema.CountTriggers(_name) : GeoPackageSchema.Triggers(_name);
        triggers.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _index?.Dispose();
    }

    private static string Places(int count) => string.Join(", ", Enumerable.Range(0, count).Select(index => $"@p{index}"));

    private static void Run(SqliteCommand command, List<object?> values)
    {
        for (var index = 0; index < values.Count; index++) command.Parameters[index].Value = values[index] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < parameters; index++) command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{index}" });
        return command;
    }
}
