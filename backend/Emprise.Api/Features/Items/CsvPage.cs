using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Emprise.Api.Csv;
using Emprise.Api.GeoJson;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>
/// A table, header first: id, properties, longitude and latitude of a point inside the feature.
/// Members of a list are separated by a bar; what is not stated is empty.
/// </summary>
internal sealed class CsvPage(ItemsRequest request, PipeWriter pipe) : IPageFormat
{
    private const int WkbPointBytes = 21;

    private readonly CsvOutput _table = new(pipe);

    public void Begin() => _table.Line(["id", .. request.Properties.Select(property => property.Name), "lon", "lat"]);

    public void WriteRow(NpgsqlDataReader row, bool isFirst) => _table.Line(
        [row.GetString(0), .. request.Properties.Select((property, i) => Cell(row, 2 + i, property.Type)), .. Place(row)]);

    public void End(int written, bool hasMore, Matched matched)
    {
        // A table has no place for counts.
    }

    public ValueTask<FlushResult> FlushWhenDueAsync(CancellationToken cancellation) => _table.FlushWhenDueAsync(cancellation);

    private static string Cell(NpgsqlDataReader row, int column, PropertyType type) => row.IsDBNull(column) ? "" : type switch
    {
        PropertyType.Text => CsvOutput.Harmless(row.GetString(column)),
        PropertyType.TextList => CsvOutput.Harmless(string.Join('|', row.GetFieldValue<string[]>(column))),
        PropertyType.WholeNumber => row.GetInt64(column).ToString(CultureInfo.InvariantCulture),
        PropertyType.Number => Math.Round(row.GetDouble(column), 4).ToString(CultureInfo.InvariantCulture),
        PropertyType.Boolean => row.GetBoolean(column) ? "true" : "false",
        _ => row.GetFieldValue<DateOnly>(column).ToString("O", CultureInfo.InvariantCulture),
    };

    private static string[] Place(NpgsqlDataReader row)
    {
        if (row.IsDBNull(1)) return ["", ""];
        Span<byte> number = stackalloc byte[Degrees.MostBytes];
        var point = row.GetFieldValue<byte[]>(1).AsSpan(WkbPointBytes - WkbReader.PointBytes);
        var longitude = Encoding.ASCII.GetString(number[..Degrees.Write(number, WkbReader.X(point, 0))]);
        return [longitude, Encoding.ASCII.GetString(number[..Degrees.Write(number, WkbReader.Y(point, 0))])];
    }
}
