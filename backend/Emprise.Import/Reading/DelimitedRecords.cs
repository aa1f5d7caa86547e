using System.Buffers;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Reading;

/// <summary>
/// Splits a stream of bytes into records and cells by a separator, quotes and line ends. A record that is malformed ends with its
/// first line, so that a quote never closed costs one row and not the rest of the file; one that is too large is passed over, unless the
/// lines that fill it are themselves records: then a quote was not closed.
/// </summary>
internal sealed class DelimitedRecords(Stream stream, string name, byte separator)
{
    /// <summary>The largest boundary published in text has some 2 MB.</summary>
    public const int LargestRecordBytes = 8 << 20;

    private const int ExcerptBytes = 200;
    private const int LinesCompared = 100;
    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';
    private const byte Return = (byte)'\r';

    private static readonly SearchValues<byte> Quotes = SearchValues.Create([Quote]);
    private readonly SearchValues<byte> _cellEnds = SearchValues.Create([separator, LineFeed, Return]);
    private readonly ByteWindow _bytes = new(stream, LargestRecordBytes);
    private readonly List<(int Start, int Length)> _cells = [];
    private byte[]? _excerpt;
    private bool _isInQuotes;
    private int _nextLine = 1;
    private int? _columns;

    /// <summary>What is wrong with a record.</summary>
    public enum Flaw
    {
        None,
        Malformed,
        TooLarge,
    }

    /// <summary>What is wrong with this record.</summary>
    public Flaw Found { get; private set; }

    /// <summary>Line on which this record starts, from 1.</summary>
    public int Line { get; private set; } = 1;

    public int Count => _cells.Count;

    /// <summary>The bytes of a cell without its quotes; a quote inside is still doubled where <see cref="IsQuoted"/>.</summary>
    public ReadOnlySpan<byte> this[int cell] =>
        _excerpt is not null ? _excerpt : _bytes.Slice(_cells[cell].Start, _cells[cell].Length);

    /// <summary>Whether the cell stands in quotes.</summary>
    public bool IsQuoted(int cell) =>
        _excerpt is null && _cells[cell].Start > 0 && _bytes.Slice(_cells[cell].Start - 1, 1)[0] == Quote;

    /// <summary>Moves to the next record that is no empty line; false at the end.</summary>
    /// <exception cref="ImportException">A quote is never closed, and too much follows to go back.</exception>
    public bool Next()
    {
        do
        {
            _bytes.Mark();
            (_isInQuotes, Line, Found, _excerpt) = (false, _nextLine, Flaw.None, null);
            _cells.Clear();
            if (!_bytes.HasCurrent()) return false;
            while (!ReadCell())
            {
            }

            if (_bytes.IsFull && _bytes.Ahead.IsEmpty && !HoldsRecords()) PassOver();
            else Settle();
        }
        while (Found == Flaw.None && Count == 1 && this[0].IsEmpty);
        _columns ??= Count;
        return true;
    }

    /// <summary>Reads one cell; true where the record ends with it.</summary>
    private bool ReadCell()
    {
        var start = _bytes.At;
        PassSpaces();
        if (!_bytes.HasCurrent() || _bytes.Current != Quote)
        {
            _bytes.MoveTo(_cellEnds);
            _cells.Add((start, _bytes.At - start));
            return PassEnd();
        }

        start = ++_bytes.At;
        if (!PassClosingQuote()) return true;
        _cells.Add((start, _bytes.At - 1 - start));
        PassSpaces();
        if (_bytes.HasCurrent() && !_cellEnds.Contains(_bytes.Current)) Found = Flaw.Malformed;
        _bytes.MoveTo(_cellEnds);
        return PassEnd();
    }

    private bool PassClosingQuote()
    {
        _isInQuotes = true;
        do
        {
            if (!_bytes.MoveTo(Quotes)) return false;
            _bytes.At++;
            if (!_bytes.HasCurrent() || _bytes.Current != Quote) _isInQuotes = false;
            else _bytes.At++;
        }
        while (_isInQuotes);
        return true;
    }

    private void PassSpaces()
    {
        while (_bytes.HasCurrent() && _bytes.Current == ' ') _bytes.At++;
    }

    /// <summary>Passes what ends a cell; true where that is the end of the record.</summary>
    private bool PassEnd()
    {
        if (!_bytes.HasCurrent()) return true;
        var end = _bytes.Current;
        _bytes.At++;
        if (end == Return && _bytes.HasCurrent() && _bytes.Current == LineFeed) _bytes.At++;
        return end != separator;
    }

    // Whether the cell that does not end holds lines of as many cells as the first record: it is no cell, its first quote was not closed.
    private bool HoldsRecords()
    {
        if (!_isInQuotes || _columns is not > 1) return false;
        var (lines, alike) = (0, 0);
        foreach (var line in _bytes.Marked.Split(LineFeed))
        {
            if (lines++ == LinesCompared) break;
            if (lines > 1 && _bytes.Marked[line].Count(separator) >= _columns - 1) alike++;
        }

        return alike > LinesCompared / 2;
    }

    /// <summary>Counts the lines; of a record that is malformed only the first line is taken.</summary>
    private void Settle()
    {
        if (_isInQuotes) Found = Flaw.Malformed;
        if (Found == Flaw.Malformed && _bytes.Marked.IndexOf(LineFeed) is var first and >= 0)
        {
            _bytes.At = first + 1;
            _cells.RemoveAll(cell => cell.Start + cell.Length > first);
        }

        if (_cells.Count == 0) _cells.Add((0, Math.Min(_bytes.At, ExcerptBytes)));
        var lines = _bytes.Marked.Count(LineFeed);
        _nextLine = Line + (lines == 0 && _bytes.Marked is [.., Return] ? 1 : lines);
    }

    /// <summary>Passes the rest of a record that is too large to be kept; its first bytes stay as its only cell.</summary>
    private void PassOver()
    {
        Found = Flaw.TooLarge;
        _excerpt = _bytes.Slice(0, ExcerptBytes).ToArray();
        _cells.Clear();
        _cells.Add((0, ExcerptBytes));
        var lines = _bytes.Marked.Count(LineFeed);
        _bytes.Mark();
        var (isEnd, isCellStart) = (false, false);
        while (!isEnd && _bytes.HasCurrent())
        {
            var current = _bytes.Current;
            if (current == LineFeed) lines++;
            if (current == Quote && (_isInQuotes || isCellStart)) _isInQuotes = !_isInQuotes;
            isEnd = current == LineFeed && !_isInQuotes;
            isCellStart = current == separator;
            _bytes.At++;
            _bytes.Mark();
        }

        if (_isInQuotes) throw new ImportException($"{name} has a quote on line {Line} that is never closed: nothing after it can be read.");
        _nextLine = Line + lines;
    }
}
