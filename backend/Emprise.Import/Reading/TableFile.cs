using System.Text;
using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;
using Emprise.Import.Sources;

namespace Emprise.Import.Reading;

/// <summary>
/// A table in text: cells separated by comma, semicolon or tab, UTF-8, UTF-16 or Windows-1252, packed or not. A row is numbered by the
/// line on which it starts; a malformed one is refused and the next is read.
/// </summary>
public static class TableFile
{
    private const int Wgs84 = 4326;

    /// <summary>Streams the rows, one in memory at a time.</summary>
    /// <exception cref="ImportException">While rows are read: a column is missing, or the file is cut or damaged.</exception>
    public static IAsyncEnumerable<RowFields> RowsAsync(
        InputFile file, CsvLayout layout, FileAccount account, CancellationToken cancellation) =>
        Rows(file, layout, account, cancellation).ToAsyncEnumerable();

    private static IEnumerable<RowFields> Rows(InputFile file, CsvLayout layout, FileAccount account, CancellationToken cancellation)
    {
        var (encoding, separator) = TableDialect.Of(file.Path, layout);
        using var stream = Encoded(OpenedFile.Open(file.Path), encoding);
        var records = new DelimitedRecords(stream, file.Name, separator);
        if (!records.Next()) throw new ImportException($"{file.Name} is empty.");
        var header = TableHeader.Check(file.Name, TableDialect.Columns(records), layout, account);
        while (records.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Row(records, header, layout, account);
        }
    }

    private static Stream Encoded(Stream stream, Encoding encoding) =>
        encoding is UTF8Encoding ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);

    private static FileRow Row(DelimitedRecords records, FieldNames header, CsvLayout layout, FileAccount account)
    {
        var texts = new string?[records.Count];
        for (var cell = 0; cell < texts.Length; cell++) texts[cell] = Text(records, cell, layout, account);
        var count = texts.Length;
        while (count > header.All.Count && string.IsNullOrWhiteSpace(texts[count - 1])) count--;
        var fault = records.Found switch
        {
            DelimitedRecords.Flaw.Malformed => Reasons.Malformed,
            DelimitedRecords.Flaw.TooLarge => Reasons.TooLarge(DelimitedRecords.LargestRecordBytes),
            _ => count == header.All.Count ? null : Reasons.Columns(count, header.All.Count),
        };
        var row = new FileRow(records.Line, header, texts, listSeparator: layout.ListSeparator);
        if (fault is null) return Shaped(row, texts, header, layout);
        row.Refuse(header.All[0], texts[0], fault, 0);
        return row;
    }

    private static string? Text(DelimitedRecords records, int cell, CsvLayout layout, FileAccount account)
    {
        var bytes = records[cell];
        if (bytes.IsEmpty) return null;
        var text = TextBytes.Decode(bytes, out var isUtf8);
        if (!isUtf8) account.Warn(TextBytes.NotUtf8);
        if (layout.NullText is { } none && text.AsSpan().Trim().SequenceEqual(none)) return null;
        return records.IsQuoted(cell) ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    private static FileRow Shaped(FileRow row, string?[] texts, FieldNames header, CsvLayout layout)
    {
        RawShape? shape = null;
        if (layout.ShapeColumn is { } surface) shape = ShapeText.Read(row, surface, layout.ShapeEpsg);
        if (layout.PointColumn is { } point && shape is null && row.Fault is null)
        {
            shape = ShapeText.Read(row, point, layout.ShapeEpsg);
            if (shape is not null && CanBeDegrees(shape)) shape = new RawShape(shape.Kind, Wgs84, shape.Ordinates, shape.RingEnds, shape.PolygonEnds);
        }

        if (shape is null) return row;
        var shaped = new FileRow(row.Row, header, texts, shape, layout.ListSeparator);
        return shaped;
    }

    private static bool CanBeDegrees(RawShape shape)
    {
        for (var at = 0; at < shape.Ordinates.Length; at += 2)
        {
            if (Math.Abs(shape.Ordinates[at]) > 180 || Math.Abs(shape.Ordinates[at + 1]) > 90) return false;
        }

        return true;
    }
}
