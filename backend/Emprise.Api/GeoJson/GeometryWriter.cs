using System.Buffers;

namespace Emprise.Api.GeoJson;

/// <summary>
/// Turns well-known binary into a GeoJSON geometry in one pass, without objects between. Outer rings come out counter-clockwise
/// and holes clockwise (RFC 7946, 3.1.6), whatever their order in the database.
/// </summary>
internal readonly ref struct GeometryWriter(IBufferWriter<byte> output)
{
    // Two numbers, brackets, commas.
    private const int MostBytesPerPoint = 2 * Degrees.MostBytes + 4;

    // Points written between two requests for buffer space.
    private const int PointsAtOnce = 512;

    public void Write(ReadOnlySpan<byte> wkb)
    {
        var reader = new WkbReader(wkb);
        WriteGeometry(ref reader);
    }

    private void WriteGeometry(ref WkbReader reader)
    {
        var kind = reader.ReadKind();
        output.Write("{\"type\":\""u8);
        output.Write(NameOf(kind));
        output.Write(kind == WkbKind.GeometryCollection ? "\",\"geometries\":"u8 : "\",\"coordinates\":"u8);
        if (kind == WkbKind.GeometryCollection) WriteMembers(ref reader);
        else WriteCoordinates(ref reader, kind);
        output.Write("}"u8);
    }

    private void WriteMembers(ref WkbReader reader)
    {
        output.Write("["u8);
        var count = reader.ReadCount();
        for (var i = 0; i < count; i++)
        {
            if (i > 0) output.Write(","u8);
            WriteGeometry(ref reader);
        }

        output.Write("]"u8);
    }

    private void WriteCoordinates(ref WkbReader reader, WkbKind kind)
    {
        switch (kind)
        {
            case WkbKind.Point: WritePoint(ref reader); break;
            case WkbKind.LineString: WritePoints(reader.ReadPoints(reader.ReadCount()), isReversed: false); break;
            case WkbKind.Polygon: WriteRings(ref reader); break;
            default: WriteParts(ref reader); break;
        }
    }

    private void WriteParts(ref WkbReader reader)
    {
        output.Write("["u8);
        var count = reader.ReadCount();
        for (var i = 0; i < count; i++)
        {
            if (i > 0) output.Write(","u8);
            WriteCoordinates(ref reader, reader.ReadKind());
        }

        output.Write("]"u8);
    }

    private void WriteRings(ref WkbReader reader)
    {
        output.Write("["u8);
        var count = reader.ReadCount();
        for (var i = 0; i < count; i++)
        {
            if (i > 0) output.Write(","u8);
            var ring = reader.ReadPoints(reader.ReadCount());
            WritePoints(ring, isReversed: IsCounterClockwise(ring) != (i == 0));
        }

        output.Write("]"u8);
    }

    private void WritePoint(ref WkbReader reader)
    {
        var point = reader.ReadPoints(1);
        if (double.IsNaN(WkbReader.X(point, 0))) output.Write("[]"u8); // an empty point
        else output.Advance(WritePoint(output.GetSpan(MostBytesPerPoint), point, 0));
    }

    private void WritePoints(ReadOnlySpan<byte> points, bool isReversed)
    {
        var count = points.Length / WkbReader.PointBytes;
        output.Write("["u8);
        for (var start = 0; start < count; start += PointsAtOnce)
        {
            var end = Math.Min(count, start + PointsAtOnce);
            var target = output.GetSpan((end - start) * MostBytesPerPoint);
            var length = 0;
            for (var i = start; i < end; i++)
            {
                if (i > 0) target[length++] = (byte)',';
                length += WritePoint(target[length..], points, isReversed ? count - 1 - i : i);
            }

            output.Advance(length);
        }

        output.Write("]"u8);
    }

    private static int WritePoint(Span<byte> target, ReadOnlySpan<byte> points, int index)
    {
        target[0] = (byte)'[';
        var length = 1 + Degrees.Write(target[1..], WkbReader.X(points, index));
        target[length++] = (byte)',';
        length += Degrees.Write(target[length..], WkbReader.Y(points, index));
        target[length++] = (byte)']';
        return length;
    }

    // Twice the signed area, measured from the first point so that large coordinates do not blur it.
    private static bool IsCounterClockwise(ReadOnlySpan<byte> ring)
    {
        var count = ring.Length / WkbReader.PointBytes;
        if (count == 0) return true;
        var (x0, y0) = (WkbReader.X(ring, 0), WkbReader.Y(ring, 0));
        double sum = 0, lastX = 0, lastY = 0;
        for (var i = 1; i < count; i++)
        {
            var (x, y) = (WkbReader.X(ring, i) - x0, WkbReader.Y(ring, i) - y0);
            sum += lastX * y - x * lastY;
            (lastX, lastY) = (x, y);
        }

        return sum >= 0;
    }

    private static ReadOnlySpan<byte> NameOf(WkbKind kind) => kind switch
    {
        WkbKind.Point => "Point"u8,
        WkbKind.LineString => "LineString"u8,
        WkbKind.Polygon => "Polygon"u8,
        WkbKind.MultiPoint => "MultiPoint"u8,
        WkbKind.MultiLineString => "MultiLineString"u8,
        WkbKind.MultiPolygon => "MultiPolygon"u8,
        WkbKind.GeometryCollection => "GeometryCollection"u8,
        _ => throw new InvalidDataException($"Geometry of kind {kind}."),
    };
}
