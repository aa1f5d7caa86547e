using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Emprise.Api.GeoJson;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>
/// A table (RFC 4180, UTF-8 without mark, header first): id, properties, longitude and latitude of a point inside the feature.
/// Members of a list are separated by a bar; what is not stated is empty.
/// </summary>
internal sealed class CsvPage(ItemsRequest request, PipeWriter pipe) : IPageFormat
{
    private const int FlushBytes = 32 * 1024;
    private const int WkbPointBytes = 21;

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    private readonly StringBuilder _line = new();

    public void Begin() => WriteLine(["id", .. request.Properties.Select(property => property.Name), "lon", "lat"]);

    public void WriteRow(NpgsqlDataReader row, bool isFirst) => WriteLine(
        [row.GetString(0), .. request.Properties.Select((property, i) => Cell(row, 2 + i, property.Type)), .. Place(row)]);

    public void End(int written, long matched, bool hasMore)
    {
        // A table has no place for counts.
    }

    public ValueTask<FlushResult> FlushWhenDueAsync(CancellationToken cancellation) =>
        pipe.UnflushedBytes >= FlushBytes ? pipe.FlushAsync(cancellation) : default;

    private static string Cell(NpgsqlDataReader row, int column, PropertyType type) => row.IsDBNull(column) ? "" : type switch
    {
        PropertyType.Text => Harmless(row.GetString(column)),
        PropertyType.TextList => Harmless(string.Join('|', row.GetFieldValue<string[]>(column))),
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

    private void WriteLine(IEnumerable<string> cells)
    {
        _line.Clear().AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        foreach (var chunk in _line.GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, pipe);
    }

    // A spreadsheet would run such text as a formula; the apostrophe makes it text again. Numbers may begin with a sign.
    private static string Harmless(string text) => text.Length > 0 && Formula.Contains(text[0]) ? $"'{text}" : text;

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(Quoted) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
