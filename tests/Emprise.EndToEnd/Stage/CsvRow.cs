using System.Globalization;
using System.Text.RegularExpressions;

namespace Emprise.EndToEnd.Stage;

/// <summary>One line of a CSV answer (RFC 4180), by column name; an empty cell is null.</summary>
public sealed partial class CsvRow(IReadOnlyDictionary<string, string?> cells)
{
    public string? this[string column] => cells[column];

    public double? Number(string column) => this[column] is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<CsvRow> Parse(string text)
    {
        var lines = Lines(text).ToList();
        return [.. lines.Skip(1).Select(line => new CsvRow(lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second is "" ? null : cell.Second)))];
    }

    private static IEnumerable<List<string>> Lines(string text)
    {
        var line = new List<string>();
        for (var cell = CellPattern().Match(text); cell.Success && cell.Index < text.Length; cell = cell.NextMatch())
        {
            line.Add(cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["plain"].Value);
            if (cell.Groups["end"].Value == ",") continue;
            yield return line;
            line = [];
        }
    }

    [GeneratedRegex("""\G(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)""")]
    private static partial Regex CellPattern();
}
