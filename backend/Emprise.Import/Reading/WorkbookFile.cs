using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Emprise.Import.Reading;

/// <summary>A workbook (xlsx): the first sheet that has the columns, wherever its header is among the first rows.</summary>
public static class WorkbookFile
{
    /// <summary>Titles that may stand above the header.</summary>
    private const int RowsAboveHeader = 20;

    /// <summary>The largest part; the reader keeps the one of the texts in memory.</summary>
    private const long LargestPartBytes = 1L << 30;

    // The reader asks for Windows-1252 when it is made, though an xlsx has no use for it.
    static WorkbookFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Streams the rows below the header, numbered as in the sheet; empty ones are left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="columns">Columns that must be there, without regard to case; others are read besides.</param>
    /// <param name="account">Where warnings go.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ImportException">While rows are read: no sheet has the columns, or the file is no workbook, damaged or a bomb.</exception>
    public static IAsyncEnumerable<RowFields> RowsAsync(
        InputFile file, IReadOnlyList<string> columns, FileAccount account, CancellationToken cancellation) =>
        Rows(file, columns, account, cancellation).ToAsyncEnumerable();

    private static IEnumerable<RowFields> Rows(
        InputFile file, IReadOnlyList<string> columns, FileAccount account, CancellationToken cancellation)
    {
        CheckParts(file);
        using var stream = OpenedFile.OpenPlain(file.Path);
        using var reader = Guarded(file.Name, () => ExcelReaderFactory.CreateOpenXmlReader(stream));
        var number = 0;
        var header = Guarded(file.Name, () => FindHeader(reader, columns, file.Name, out number));
        if (header.All.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Any(same => same.Key.Length > 0 && same.Count() > 1))
        {
            account.Warn("Des colonnes portent le même nom : la première compte.");
        }

        while (Guarded(file.Name, reader.Read))
        {
            cancellation.ThrowIfCancellationRequested();
            number++;
            var texts = Texts(reader, header.All.Count);
            if (Array.Exists(texts, text => text is not null)) yield return new FileRow(number, header, texts);
        }
    }

    private static FieldNames FindHeader(IExcelDataReader reader, IReadOnlyList<string> columns, string file, out int number)
    {
        var nearest = new List<string>();
        do
        {
            for (number = 1; number <= RowsAboveHeader && reader.Read(); number++)
            {
                var names = Texts(reader, reader.FieldCount).Select(text => text?.Trim() ?? "").ToList();
                var header = new FieldNames(names);
                if (columns.All(column => header.PlaceOf(column) >= 0)) return header;
                if (columns.Count(column => header.PlaceOf(column) >= 0) >= nearest.Count(columns.Contains)) nearest = names;
            }
        }
        while (reader.NextResult());
        throw new ImportException(Lacks(file, columns, nearest));
    }

    private static string Lacks(string file, IReadOnlyList<string> columns, List<string> nearest)
    {
        var missing = columns.Where(column => !nearest.Contains(column, StringComparer.OrdinalIgnoreCase)).ToList();
        var likely = missing.Select(column => (Column: column, Written: NearestName.Of(column, nearest)))
            .Where(each => each.Written is not null).Select(each => $" {each.Written}: did you mean {each.Column}?");
        return $"No sheet of {file} has the column(s) {string.Join(", ", missing)}; the nearest has "
            + $"{string.Join(", ", nearest.Where(name => name.Length > 0))}.{string.Concat(likely)}";
    }

    private static string?[] Texts(IExcelDataReader reader, int count)
    {
        var texts = new string?[count];
        for (var cell = 0; cell < Math.Min(count, reader.FieldCount); cell++) texts[cell] = TextOf(reader.GetValue(cell));
        return texts;
    }

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Unpacks every part once and keeps nothing, so that a bomb is met where it does no harm.</summary>
    private static void CheckParts(InputFile file)
    {
        using var stream = OpenedFile.OpenPlain(file.Path);
        if (OpenedFile.SignatureOf(stream) is not [(byte)'P', (byte)'K', ..]) throw new ImportException($"{file.Name} is no workbook (xlsx).");
        Guarded(file.Name, () =>
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("xl/workbook.xml") is null) throw new ImportException($"{file.Name} is no workbook (xlsx).");
            foreach (var part in archive.Entries) UnpackedStream.Check(part, file.Name, LargestPartBytes);
            return true;
        });
    }

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is InvalidDataException or ExcelReaderException or XmlException or EndOfStreamException)
        {
            throw new ImportException($"{name} is damaged or ends in the middle: download it again.");
        }
    }
}
