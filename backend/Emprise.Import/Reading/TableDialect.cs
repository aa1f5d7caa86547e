using System.Text;

namespace Emprise.Import.Reading;

/// <summary>How a table in text is written, found out from its beginning.</summary>
internal static class TableDialect
{
    private const int LongestHeader = 1 << 16;

    private static readonly byte[] Separators = [(byte)';', (byte)',', (byte)'\t'];

    /// <summary>
    /// The encoding by its mark (UTF-8 where there is none), and the separator that finds most of the columns that are known, or else
    /// most columns.
    /// </summary>
    public static (Encoding Encoding, byte Separator) Of(string path, CsvLayout layout)
    {
        using var stream = OpenedFile.Open(path);
        var start = new byte[LongestHeader];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        Encoding encoding = start switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        var text = encoding is UTF8Encoding ? start : Encoding.Convert(encoding, Encoding.UTF8, start);
        var known = layout.Required.Concat(layout.Known).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (encoding, Separators.MaxBy(separator => Score(text, separator, known)));
    }

    /// <summary>The cells of the header, without blanks and without the byte order mark.</summary>
    public static List<string> Columns(DelimitedRecords records)
    {
        var columns = new List<string>(records.Count);
        for (var cell = 0; cell < records.Count; cell++)
        {
            columns.Add(TextBytes.Decode(records[cell], out _).Trim('\uFEFF', ' ', '"'));
        }

        // A separator at the end of the line begins no column.
        while (columns is [.., ""] and not [_]) columns.RemoveAt(columns.Count - 1);
        return columns;
    }

    private static (int Known, int All) Score(byte[] start, byte separator, HashSet<string> known)
    {
        var records = new DelimitedRecords(new MemoryStream(start), "", separator);
        if (!records.Next()) return (0, 0);
        var columns = Columns(records);
        return (columns.Count(known.Contains), columns.Count);
    }
}
