using System.IO.Compression;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Reading;

/// <summary>
/// What comes out of a decompressor, watched: content that was cut or damaged and content that swells without end (a bomb) stop the
/// reading with a sentence. The runtime takes a gzip that ends in the middle for a complete one; hence the end mark, a gzip member
/// of our own put behind the file: it comes out at the end only where what is before it was complete.
/// </summary>
internal sealed class UnpackedStream : Stream
{
    /// <summary>Real files of this kind pack to a tenth or a twentieth; a bomb to a thousandth.</summary>
    private const long LargestRatio = 200;

    /// <summary>Below this size the ratio tells nothing and the content harms nobody.</summary>
    private const long HarmlessBytes = 64L << 20;

    private static readonly byte[] EndMark = "\u0004emprise:end-of-file\u0004"u8.ToArray();
    private readonly Stream _unpacked;
    private readonly FileStream _file;
    private readonly string _name;
    private readonly long? _expectedLength;
    private readonly byte[] _buffer = new byte[(1 << 16) + EndMark.Length];
    private readonly int _withheld;
    private int _start;
    private int _end;
    private bool _isOver;
    private long _total;

    /// <param name="unpacked">The decompressor.</param>
    /// <param name="file">The file it reads.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="expectedLength">Bytes that must come out; null where that is not told.</param>
    /// <param name="hasEndMark">Whether the end mark comes out last.</param>
    public UnpackedStream(Stream unpacked, FileStream file, string name, long? expectedLength = null, bool hasEndMark = false)
    {
        (_unpacked, _file, _name, _expectedLength) = (unpacked, file, name, expectedLength);
        _withheld = hasEndMark ? EndMark.Length : 0;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The decompressor of a gzip file that is followed by the end mark.</summary>
    public static GZipStream WithEndMark(FileStream file)
    {
        var mark = new MemoryStream();
        using (var gzip = new GZipStream(mark, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(EndMark);
        mark.Position = 0;
        return new GZipStream(new ChainedStream(file, mark), CompressionMode.Decompress);
    }

    /// <summary>Unpacks an entry of a zip and throws the content away.</summary>
    /// <exception cref="ImportException">It swells without end, or is larger than it may be.</exception>
    public static void Check(ZipArchiveEntry entry, string name, long mostBytes)
    {
        using var content = entry.Open();
        var buffer = new byte[1 << 16];
        var total = 0L;
        while (content.Read(buffer) is var read and > 0)
        {
            total += read;
            if (total > mostBytes || (total > HarmlessBytes && total / LargestRatio > entry.CompressedLength)) throw Bomb(name);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        while (!_isOver && _end - _start <= _withheld) Fill();
        var count = Math.Min(_end - _start - _withheld, buffer.Length);
        if (count <= 0) return 0;
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        var read = ReadUnpacked();
        _end += read;
        _total += read;
        if (read == 0) CheckEnd();
        if (_total > HarmlessBytes && _total / LargestRatio > _file.Position) throw Bomb(_name);
    }

    private int ReadUnpacked()
    {
        try
        {
            return _unpacked.Read(_buffer, _end, _buffer.Length - _end);
        }
        catch (InvalidDataException)
        {
            throw _file.Position == _file.Length ? Cut() : new ImportException($"{_name} is damaged: download it again.");
        }
    }

    private void CheckEnd()
    {
        _isOver = true;
        var isWhole = _buffer.AsSpan(_start, _end - _start).SequenceEqual(EndMark.AsSpan(0, _withheld));
        if (!isWhole || (_expectedLength is { } expected && expected != _total)) throw Cut();
    }

    private static ImportException Bomb(string name) =>
        new($"{name} swells to more than {LargestRatio} times its size when unpacked: it is refused. Unpack it yourself if you trust it.");

    private ImportException Cut() => new($"{_name} ends in the middle: download it again.");

    /// <summary>Two streams one after the other.</summary>
    private sealed class ChainedStream(Stream first, Stream second) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer) => first.Read(buffer) is var read and > 0 ? read : second.Read(buffer);

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
