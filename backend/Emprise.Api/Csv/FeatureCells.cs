using System.Globalization;
using System.Text;
using Emprise.Api.GeoJson;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Csv;

/// <summary>
/// The cells of one feature. Columns of the row: id, a point inside the feature, the properties. Members of a list are separated by a
/// bar; what is not stated is empty.
/// </summary>
internal static class FeatureCells
{
    private const int FirstProperty = 2;
    private const int WkbPointBytes = 21;

    /// <summary>The value of every property.</summary>
    public static IEnumerable<string> Properties(NpgsqlDataReader row, IReadOnlyList<LayerProperty> properties) =>
        properties.Select((property, i) => Cell(row, FirstProperty + i, property.Type));

    /// <summary>Longitude and latitude.</summary>
    public static string[] Place(NpgsqlDataReader row)
    {
        if (row.IsDBNull(1)) return ["", ""];
        Span<byte> number = stackalloc byte[Degrees.MostBytes];
        var point = row.GetFieldValue<byte[]>(1).AsSpan(WkbPointBytes - WkbReader.PointBytes);
        var longitude = Encoding.ASCII.GetString(number[..Degrees.Write(number, WkbReader.X(point, 0))]);
        return [longitude, Encoding.ASCII.GetString(number[..Degrees.Write(number, WkbReader.Y(point, 0))])];
    }

    /// <summary>Four decimals at most: of a hectare, a square metre.</summary>
    public static string Number(double number) => Math.Round(number, 4).ToString(CultureInfo.InvariantCulture);

    private static string Cell(NpgsqlDataReader row, int column, PropertyType type) => row.IsDBNull(column) ? "" : type switch
    {
        PropertyType.Text => CsvOutput.Harmless(row.GetString(column)),
        PropertyType.TextList => CsvOutput.Harmless(string.Join('|', row.GetFieldValue<string[]>(column))),
        PropertyType.WholeNumber => row.GetInt64(column).ToString(CultureInfo.InvariantCulture),
        PropertyType.Number => Number(row.GetDouble(column)),
        PropertyType.Boolean => row.GetBoolean(column) ? "true" : "false",
        _ => row.GetFieldValue<DateOnly>(column).ToString("O", CultureInfo.InvariantCulture),
    };
}
