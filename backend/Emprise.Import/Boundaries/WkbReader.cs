using System.Buffers.Binary;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Reads polygons from WKB (OGC 06-103r4 §8.2, ISO 13249-3) or EWKB (PostGIS), in either byte order; what comes after x and y
/// in a point is skipped.
/// </summary>
internal ref struct WkbReader
{
    private const uint HasZ = 0x80000000;
    private const uint HasM = 0x40000000;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;
    private bool _isLittleEndian;
    private int _dimensions;

    private WkbReader(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public static GridShape Read(ReadOnlySpan<byte> wkb)
    {
        var reader = new WkbReader(wkb);
        var builder = new GridShapeBuilder(wkb.Length / (2 * sizeof(double)));
        var type = reader.Header();
        if (type == WkbWriter.MultiPolygon)
        {
            for (var polygons = reader.Number(); polygons > 0; polygons--)
            {
                if (reader.Header() != WkbWriter.Polygon) throw new FormatException("A part of the WKB MultiPolygon is no polygon.");
                reader.Polygon(builder);
            }
        }
        else if (type == WkbWriter.Polygon) reader.Polygon(builder);
        else throw new FormatException($"WKB type {type} is neither Polygon nor MultiPolygon.");
        return builder.Build();
    }

    private void Polygon(GridShapeBuilder builder)
    {
        for (var rings = Number(); rings > 0; rings--)
        {
            for (var points = Number(); points > 0; points--) builder.Add(Point());
            builder.EndRing();
        }

        builder.EndPolygon();
    }

    /// <summary>The type without its dimensions, which are noted; an SRID is skipped.</summary>
    private uint Header()
    {
        _isLittleEndian = Take(1)[0] == 1;
        var type = Number();
        if ((type & WkbWriter.HasSrid) != 0) Take(sizeof(uint));
        var iso = (type & 0xFFFF) / 1000;
        _dimensions = 2 + ((type & HasZ) != 0 || iso is 1 or 3 ? 1 : 0) + ((type & HasM) != 0 || iso is 2 or 3 ? 1 : 0);
        return (type & 0xFFFF) % 1000;
    }

    private uint Number() => _isLittleEndian
        ? BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)))
        : BinaryPrimitives.ReadUInt32BigEndian(Take(sizeof(uint)));

    private GridPoint Point()
    {
        var point = Take(_dimensions * sizeof(double));
        return GridPoint.At(Ordinate(point), Ordinate(point[sizeof(double)..]));
    }

    private readonly double Ordinate(ReadOnlySpan<byte> bytes)
    {
        var number = _isLittleEndian ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);
        return Math.Abs(number) <= 360 ? number : throw new FormatException($"The WKB has a coordinate that is no degree: {number}.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_bytes.Length - _at < count) throw new FormatException($"The WKB ends after {_bytes.Length} bytes, in the middle.");
        _at += count;
        return _bytes.Slice(_at - count, count);
    }
}
