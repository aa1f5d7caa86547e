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

    private byte[] _buffer = new byte[1 << 20];
    private int _mark;
    private int _at;
    private int _end;

    /// <summary>What to say where the bytes end inside a value.</summary>
    public Func<ImportException> Cut { get; init; } = () => new ImportException($"{name} ends in the middle: download it again.");

    /// <summary>The bytes from the mark to this place; good until the next move.</summary>
    public ReadOnlySpan<byte> Marked => _buffer.AsSpan(_mark, _at);

    /// <summary>Sets the mark here.</summary>
    public void Mark() => (_mark, _at) = (_mark + _at, 0);

    /// <summary>Moves to the next byte that is no blank; false at the end of the stream.</summary>
    public bool SkipBlanks()
    {
        while (HasByte())
        {
            if (_buffer[_mark + _at] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return true;
            _at++;
        }

        return false;
    }

    /// <summary>The byte at this place, blanks passed.</summary>
    public byte Peek() => SkipBlanks() ? _buffer[_mark + _at] : throw Cut();

    /// <summary>Moves past the byte if it is the one here.</summary>
    public bool Take(byte expected)
    {
        if (Peek() != expected) return false;
        _at++;
        return true;
    }

    /// <summary>Whether these bytes come next; moves past them if so.</summary>
    public bool Take(ReadOnlySpan<byte> expected)
    {
        while (_end - _mark - _at < expected.Length && Fill())
        {
        }

        if (!_buffer.AsSpan(_mark + _at, _end - _mark - _at).StartsWith(expected)) return false;
        _at += expected.Length;
        return true;
    }

    /// <summary>Moves past one value and returns its bytes, good until the next move.</summary>
    public ReadOnlySpan<byte> SkipValue()
    {
        var first = Peek();
        var start = _at;
        if (first == '{') SkipNested(Braces);
        else if (first == '[') SkipNested(Brackets);
        else if (first == '"') SkipText();
        else SkipScalar();
        return _buffer.AsSpan(_mark + start, _at - start);
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
                    _at++;
                    depth++;
                    break;
                default:
                    _at++;
                    depth--;
                    break;
            }
        }
        while (depth > 0);
    }

    private void SkipText()
    {
        _at++;
        while (MoveTo(TextStops) == '\\') _at += 2;
        _at++;
    }

    private void SkipScalar()
    {
        while (HasByte() && !ScalarEnds.Contains(_buffer[_mark + _at])) _at++;
    }

    private byte MoveTo(SearchValues<byte> stops)
    {
        while (true)
        {
            while (_mark + _at >= _end)
            {
                if (!Fill()) throw Cut();
            }

            var rest = _buffer.AsSpan(_mark + _at, _end - _mark - _at);
            var found = rest.IndexOfAny(stops);
            _at += found < 0 ? rest.Length : found;
            if (found >= 0) return rest[found];
        }
    }

    private bool HasByte() => _mark + _at < _end || Fill();

    private bool Fill()
    {
        if (_end == _buffer.Length) MakeRoom();
        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }

    private void MakeRoom()
    {
        if (_mark == 0 && _end >= MostBytes)
        {
            throw new ImportException($"{name} holds a feature of more than {MostBytes >> 20} MB, or quotes and braces that are never closed.");
        }

        var kept = _buffer.AsSpan(_mark, _end - _mark);
        var room = kept.Length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        kept.CopyTo(room);
        (_buffer, _end, _mark) = (room, kept.Length, 0);
    }
}
