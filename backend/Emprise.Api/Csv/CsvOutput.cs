using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Emprise.Api.Csv;

/// <summary>Writes a table (RFC 4180, UTF-8 without mark) line by line into a pipe.</summary>
internal sealed class CsvOutput(PipeWriter pipe)
{
    private const int FlushBytes = 32 * 1024;

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    private readonly StringBuilder _line = new();

    public void Line(params IEnumerable<string> cells)
    {
        _line.Clear().AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        foreach (var chunk in _line.GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, pipe);
    }

    /// <summary>
    /// Free text: a spreadsheet would run some of it as a formula; the apostrophe makes it text again. Numbers may begin with a sign.
    /// </summary>
    public static string Harmless(string text) => text.Length > 0 && Formula.Contains(text[0]) ? $"'{text}" : text;

    /// <summary>Sends what has gathered when it is worth sending.</summary>
    public ValueTask<FlushResult> FlushWhenDueAsync(CancellationToken cancellation) =>
        pipe.UnflushedBytes >= FlushBytes ? pipe.FlushAsync(cancellation) : default;

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny(Quoted) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
