using System.Buffers;
using System.Globalization;
using System.Text;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.GeoJson;

/// <summary>
/// Writes one row as a GeoJSON feature: <c>{"type":"Feature","id":…,"geometry":…,"properties":{…</c>, left open so that more properties and
/// more members may follow. Columns of the row: id, geometry, properties.
/// </summary>
internal sealed class FeatureColumns(IReadOnlyList<LayerProperty> properties, JsonOutput json)
{
    private const int FirstProperty = 2;

    // Names with quotes, colon and, but for the first, the comma before.
    private readonly byte[][] _names =
        [.. properties.Select((property, i) => Encoding.UTF8.GetBytes($"{(i > 0 ? "," : "")}\"{property.Name}\":"))];

    public void WriteOpen(NpgsqlDataReader row)
    {
        json.Raw("{\"type\":\"Feature\",\"id\":"u8);
        json.Text(row.GetString(0));
        json.Raw(",\"geometry\":"u8);
        WriteGeometry(row);
        json.Raw(",\"properties\":{"u8);
        for (var i = 0; i < _names.Length; i++)
        {
            json.Raw(_names[i]);
            WriteValue(row, FirstProperty + i, properties[i].Type);
        }
    }

    private void WriteGeometry(NpgsqlDataReader row)
    {
        if (row.IsDBNull(1))
        {
            json.Raw("null"u8);
            return;
        }

        var length = (int)row.GetBytes(1, 0, null, 0, 0);
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        row.GetBytes(1, 0, buffer, 0, length);
        json.Geometry(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void WriteValue(NpgsqlDataReader row, int column, PropertyType type)
    {
        if (row.IsDBNull(column))
        {
            json.Raw("null"u8);
            return;
        }

        switch (type)
        {
            case PropertyType.Text: json.Text(row.GetString(column)); break;
            case PropertyType.WholeNumber: json.Number(row.GetInt64(column)); break;
            case PropertyType.Number: json.Number(row.GetDouble(column)); break;
            case PropertyType.Boolean: json.Flag(row.GetBoolean(column)); break;
            case PropertyType.Date: json.Text(row.GetFieldValue<DateOnly>(column).ToString("O", CultureInfo.InvariantCulture)); break;
            case PropertyType.TextList: json.Texts(row.GetFieldValue<string[]>(column)); break;
            default: throw new NotSupportedException($"{type}");
        }
    }
}
