using System.Buffers.Binary;

namespace Emprise.Api.GeoJson;

/// <summary>Walks through well-known binary as PostGIS sends it: little endian, two dimensions (OGC 06-103r4, 8.2).</summary>
internal ref struct WkbReader(ReadOnlySpan<byte> wkb)
{
    /// <summary>Bytes of one point.</summary>
    public const int PointBytes = 16;

    private ReadOnlySpan<byte> _rest = wkb;

    /// <summary>Reads the head of a geometry and returns its kind.</summary>
    public WkbKind ReadKind()
    {
        if (_rest[0] != 1) throw new InvalidDataException("Big-endian geometry.");
        var kind = BinaryPrimitives.ReadInt32LittleEndian(_rest[1..]);
        _rest = _rest[5..];
        return (WkbKind)kind;
    }

    /// <summary>Reads how many parts, rings or points follow.</summary>
    public int ReadCount()
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(_rest);
        _rest = _rest[4..];
        return count;
    }

    /// <summary>Takes points as they lie.</summary>
    public ReadOnlySpan<byte> ReadPoints(int count)
    {
        var points = _rest[..(count * PointBytes)];
        _rest = _rest[points.Length..];
        return points;
    }

    public static double X(ReadOnlySpan<byte> points, int index) =>
        BinaryPrimitives.ReadDoubleLittleEndian(points[(index * PointBytes)..]);

    public static double Y(ReadOnlySpan<byte> points, int index) =>
        BinaryPrimitives.ReadDoubleLittleEndian(points[(index * PointBytes + sizeof(double))..]);
}
