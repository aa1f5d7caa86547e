using System.Buffers;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Reading;

/// <summary>
/// A place in a stream of JSON, and the bytes from a mark up to it: moves over values by their braces and quotes alone, without
/// reading into them, and keeps no more than what lies behind the mark.
/// </summary>
internal sealed class JsonBytes(Stream stream, string name)
{
    private const int MostBytes = 256 << 20;

    // Coordinates are full of brackets; braces are enough to find the end of an object.
    private static readonly SearchValues<byte> Braces = SearchValues.Create("{}\""u8);
    private static readonly SearchValues<byte> Brackets = SearchValues.Create("{}[]\""u8);
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(",}] \t\r\n"u8);
    private static readonly SearchValues<byte> TextStops = SearchValues.Create("\"\\"u8);

    private readonly ByteWindow _window = new(stream, MostBytes);

    /// <summary>What to say where the bytes end inside a value.</summary>
    public Func<ImportException> Cut { get; init; } = () => new ImportException($"{name} ends in the middle: download it again.");

    /// <summary>The bytes from the mark to this place; good until the next move.</summary>
    public ReadOnlySpan<byte> Marked => _window.Marked;

    /// <summary>Sets the mark here.</summary>
    public void Mark() => _window.Mark();

    /// <summary>Moves to the next byte that is no blank; false at the end of the stream.</summary>
    public bool SkipBlanks()
    {
        while (_window.HasCurrent())
        {
            if (_window.Current is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return true;
            _window.At++;
        }

        return false;
    }

    /// <summary>The byte at this place, blanks passed.</summary>
    public byte Peek() => SkipBlanks() ? _window.Current : throw Short();

    /// <summary>Moves past the byte if it is the one here.</summary>
    public bool Take(byte expected)
    {
        if (Peek() != expected) return false;
        _window.At++;
        return true;
    }

    /// <summary>Whether these bytes come next; moves past them if so.</summary>
    public bool Take(ReadOnlySpan<byte> expected)
    {
        if (!_window.Has(_window.At + expected.Length - 1) || !_window.Ahead.StartsWith(expected)) return false;
        _window.At += expected.Length;
        return true;
    }

    /// <summary>Moves past one value and returns its bytes, good until the next move.</summary>
    public ReadOnlySpan<byte> SkipValue()
    {
        var first = Peek();
        var start = _window.At;
        if (first == '{') SkipNested(Braces);
        else if (first == '[') SkipNested(Brackets);
        else if (first == '"') SkipText();
        else _window.MoveTo(ScalarEnds);
        return _window.Slice(start, _window.At - start);
    }

    private void SkipNested(SearchValues<byte> stops)
    {
        var depth = 0;
        do
        {
            switch (MoveTo(stops))
            {
                case (byte)'"':
                    SkipText();
                    break;
                case (byte)'{' or (byte)'[':
                    _window.At++;
                    depth++;
                    break;
                default:
                    _window.At++;
                    depth--;
                    break;
            }
        }
        while (depth > 0);
    }

    private void SkipText()
    {
        _window.At++;
        while (MoveTo(TextStops) == '\\') _window.At += 2;
        _window.At++;
    }

    private byte MoveTo(SearchValues<byte> stops) => _window.MoveTo(stops) ? _window.Current : throw Short();

    private ImportException Short() => _window.IsFull
        ? new ImportException($"{name} holds a feature of more than {MostBytes >> 20} MB, or quotes and braces that are never closed.")
        : Cut();
}
