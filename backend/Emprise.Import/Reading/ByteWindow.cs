using System.Buffers;

namespace Emprise.Import.Reading;

/// <summary>The bytes of a stream from a mark on, as far as they were needed: grows with what lies behind the mark, up to a size.</summary>
internal sealed class ByteWindow(Stream stream, int mostBytes)
{
    private byte[] _buffer = new byte[1 << 18];
    private int _mark;
    private int _end;

    /// <summary>A place, counted from the mark.</summary>
    public int At { get; set; }

    /// <summary>Whether no more is read before the mark is moved.</summary>
    public bool IsFull => _end - _mark >= mostBytes;

    /// <summary>The byte at this place.</summary>
    public byte Current => _buffer[_mark + At];

    /// <summary>The bytes from the mark to this place; good until more is read.</summary>
    public ReadOnlySpan<byte> Marked => _buffer.AsSpan(_mark, At);

    /// <summary>What was read already from this place on.</summary>
    public ReadOnlySpan<byte> Ahead => _mark + At < _end ? _buffer.AsSpan(_mark + At, _end - _mark - At) : default;

    public ReadOnlySpan<byte> Slice(int start, int length) => _buffer.AsSpan(_mark + start, length);

    /// <summary>Sets the mark at this place.</summary>
    public void Mark() => (_mark, At) = (_mark + At, 0);

    /// <summary>Whether there is a byte at this place.</summary>
    public bool HasCurrent() => Has(At);

    /// <summary>Moves to the first of some bytes; to the end, and false, where none comes.</summary>
    public bool MoveTo(SearchValues<byte> stops)
    {
        while (HasCurrent())
        {
            var ahead = Ahead;
            var found = ahead.IndexOfAny(stops);
            At += found < 0 ? ahead.Length : found;
            if (found >= 0) return true;
        }

        return false;
    }

    /// <summary>Whether there is a byte at a place counted from the mark.</summary>
    public bool Has(int place)
    {
        while (_mark + place >= _end)
        {
            if (IsFull) return false;
            if (_end == _buffer.Length) MakeRoom();
            var read = stream.Read(_buffer.AsSpan(_end, Math.Min(_buffer.Length - _end, mostBytes - (_end - _mark))));
            if (read <= 0) return false;
            _end += read;
        }

        return true;
    }

    private void MakeRoom()
    {
        var kept = _buffer.AsSpan(_mark, _end - _mark);
        var room = kept.Length > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        kept.CopyTo(room);
        (_buffer, _end, _mark) = (room, kept.Length, 0);
    }
}
