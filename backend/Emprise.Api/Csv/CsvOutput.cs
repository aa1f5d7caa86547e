using System.Buffers;
using System.Text;

namespace Emprise.Api.Csv;

/// <summary>Writes a table (RFC 4180, UTF-8 without mark) line by line.</summary>
internal sealed class CsvOutput(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    private readonly StringBuilder _line = new();

    public void Line(params IEnumerable<string> cells)
    {
        _line.Clear().AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        foreach (var chunk in _line.GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, output);
    }

    /// <summary>
    /// Free text: a spreadsheet would run some of it as a formula; the apostrophe makes it text again. Numbers may begin with a sign.
    /// </summary>
    public static string Harmless(string text) => text.Length > 0 && Formula.Contains(text[0]) ? $"'{text}" : text;

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(Quoted) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
