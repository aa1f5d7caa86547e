using System.Runtime.CompilerServices;
using CsvHelper;

namespace Emprise.Import.Pipeline;

/// <summary>A CSV file in UTF-8, comma, with a header: the fact tables.</summary>
public static class CsvFile
{
    /// <summary>A longer record can only come from a quote that is never closed.</summary>
    private const int LargestRecordBytes = 1 << 20;

    /// <summary>Reads the whole table into typed values; see <see cref="Rows.ReadAsync"/>.</summary>
    public static Task<IReadOnlyList<Numbered<T>>> ReadAsync<T>(
        FileAccount account, IReadOnlyList<string> columns, Func<RowFields, T> parse, Func<T, (string Field, string Value)> identity,
        CancellationToken cancellation) =>
        Rows.ReadAsync(RowsAsync(account.File.Path, columns, cancellation), account, parse, identity, cancellation);

    /// <summary>Streams the rows, numbered by their line; a malformed one carries its fault.</summary>
    /// <exception cref="ImportException">A column is missing.</exception>
    public static async IAsyncEnumerable<RowFields> RowsAsync(
        string path, IReadOnlyList<string> columns, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var malformed = 0L;
        var options = CsvReaderOptions.Default with
        {
            Separator = ',',
            TrackLineNumbers = true,
            MaxRecordSize = LargestRecordBytes,
            OnMalformedRecord = record => malformed = record.LineNumber,
        };
        await using var reader = CsvReader.FromFile(path, options);
        await reader.ReadHeaderAsync(cancellation);
        var header = HeaderOf(reader, path, columns);
        while (await reader.ReadAsync(cancellation)) yield return Row(reader, header, reader.LineNumber == malformed);
    }

    private static CsvCells Row(CsvReader reader, Dictionary<string, int> header, bool isMalformed)
    {
        var cells = reader.Current.ToArray();
        var row = new CsvCells((int)reader.LineNumber, header, cells);
        var first = reader.Headers[0];
        if (isMalformed) row.Refuse(first, cells[0], Reasons.Malformed, 0);
        else if (cells.Length != reader.Headers.Count) row.Refuse(first, cells[0], Reasons.Columns(cells.Length, reader.Headers.Count), 0);
        return row;
    }

    private static Dictionary<string, int> HeaderOf(CsvReader reader, string path, IReadOnlyList<string> columns)
    {
        var header = reader.Headers.Select((name, index) => (name, index)).DistinctBy(cell => cell.name).ToDictionary();
        var missing = columns.Where(column => !header.ContainsKey(column)).ToList();
        if (missing.Count == 0) return header;
        throw new ImportException(
            $"{Path.GetFileName(path)} lacks the column(s) {string.Join(", ", missing)}; it has {string.Join(", ", header.Keys)}.");
    }
}
