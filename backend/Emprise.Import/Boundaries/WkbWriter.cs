using System.Buffers.Binary;
using Emprise.Core.Geography;

namespace Emprise.Import.Boundaries;

/// <summary>Writes EWKB (PostGIS, liblwgeom) little-endian straight from the grid.</summary>
internal ref struct WkbWriter
{
    public const uint Polygon = 3;
    public const uint MultiPolygon = 6;
    public const uint HasSrid = 0x20000000;

    private const byte LittleEndian = 1;
    private const int HeaderSize = 1 + sizeof(uint);
    private const int PointSize = 2 * sizeof(double);

    private readonly Span<byte> _room;
    private int _at;

    private WkbWriter(Span<byte> room) => _room = room;

    public static byte[] Write(GridShape shape)
    {
        var size = HeaderSize + 2 * sizeof(uint) + shape.PolygonCount * (HeaderSize + sizeof(uint))
            + shape.RingCount * (sizeof(uint) + PointSize) + shape.VertexCount * PointSize;
        var bytes = new byte[size];
        var writer = new WkbWriter(bytes);
        writer.Header(MultiPolygon | HasSrid);
        writer.Number(Wgs84.Srid);
        writer.Number((uint)shape.PolygonCount);
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++) writer.Part(shape, polygon);
        return bytes;
    }

    private void Part(GridShape shape, int polygon)
    {
        var (first, end) = shape.RingsOf(polygon);
        Header(Polygon);
        Number((uint)(end - first));
        for (var ring = first; ring < end; ring++)
        {
            var points = shape.Ring(ring);
            Number((uint)points.Length + 1);
            foreach (var point in points) Point(point);
            Point(points[0]);
        }
    }

    private void Header(uint type)
    {
        _room[_at++] = LittleEndian;
        Number(type);
    }

    private void Number(uint number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_room[_at..], number);
        _at += sizeof(uint);
    }

    private void Point(GridPoint point)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(_room[_at..], point.Longitude);
        BinaryPrimitives.WriteDoubleLittleEndian(_room[(_at + sizeof(double))..], point.Latitude);
        _at += PointSize;
    }
}
