using System.Globalization;
using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;
using Microsoft.Data.Sqlite;

namespace Emprise.Import.Reading;

/// <summary>Turns the result of a query on a layer into rows.</summary>
internal sealed class GeoPackageRows
{
    private readonly SqliteConnection _connection;
    private readonly SqliteDataReader _reader;
    private readonly FileAccount _account;
    private readonly GeoPackageBlob _blob = new();
    private readonly FieldNames _names;
    private readonly int[] _columns;
    private readonly string _layer;
    private readonly string _file;
    private readonly int? _told;
    private readonly int _shapeColumn = -1;
    private int? _epsg;
    private int _ordinal;

    /// <param name="connection">The file.</param>
    /// <param name="reader">The rows; their identifier first, which may be null.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="file">What the file is called.</param>
    /// <param name="told">Reference system that was told, for a layer that defines none.</param>
    /// <param name="account">Where repairs are counted.</param>
    public GeoPackageRows(
        SqliteConnection connection, SqliteDataReader reader, GeoPackageLayer layer, string file, int? told, FileAccount account)
    {
        (_connection, _reader, _layer, _file, _told, _account) = (connection, reader, layer.Table, file, told, account);
        var columns = Enumerable.Range(1, reader.FieldCount - 1).ToList();
        if (layer.ShapeColumn is { } shape)
        {
            _shapeColumn = columns.FirstOrDefault(
                column => reader.GetName(column).Equals(shape, StringComparison.OrdinalIgnoreCase), -1);
            columns.Remove(_shapeColumn);
            _epsg = GeoPackageLayer.EpsgOf(connection, layer.System);
            if (_epsg is { } defined) Reprojection.Require(defined);
        }

        _columns = [.. columns];
        _names = new FieldNames([.. columns.Select(reader.GetName)]);
        if (_epsg is { } named && told is { } other && named != other)
        {
            account.Warn($"La couche {_layer} est en EPSG:{named}, c'est écrit dedans : l'option --crs {other} n'est pas suivie.");
        }
    }

    /// <summary>The next row; null after the last.</summary>
    public FileRow? Next()
    {
        if (!_reader.Read()) return null;
        _ordinal++;
        var number = _reader.IsDBNull(0) ? _ordinal : (int)Math.Clamp(_reader.GetInt64(0), int.MinValue, int.MaxValue);
        var texts = Array.ConvertAll(_columns, TextOf);
        if (_shapeColumn < 0 || _reader.IsDBNull(_shapeColumn)) return new FileRow(number, _names, texts);
        var blob = _reader.GetValue(_shapeColumn) as byte[] ?? [];
        var shape = _blob.Read(blob, System(blob));
        var row = new FileRow(number, _names, texts, shape);
        if (shape is null) row.Refuse(_reader.GetName(_shapeColumn), null, ShapeReasons.Blob, 0);
        else CountRepairs(number);
        return row;
    }

    private void CountRepairs(int row)
    {
        if (_blob.HasHeights) _account.CountRepair(row, Repair.ZDropped);
        if (_blob.HasArcs) _account.CountRepair(row, Repair.CurveLinearised);
    }

    // What the layer defines; else what the first geometry says; else what was told.
    private int System(byte[] blob)
    {
        if (_epsg is { } known) return known;
        _epsg = GeoPackageLayer.EpsgOf(_connection, GeoPackageBlob.SystemOf(blob)) ?? _told ?? throw new ImportException(
            $"The layer {_layer} of {_file} does not say its reference system: tell it with --crs, such as --crs 2154.");
        Reprojection.Require(_epsg.Value);
        return _epsg.Value;
    }

    private string? TextOf(int column) => _reader.GetValue(column) switch
    {
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),

        // Null, and bytes that are no text.
        _ => null,
    };
}
