using System.Buffers.Binary;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>
/// Reads one geometry in well-known binary, either byte order, heights and measures in the ISO or the EWKB way, curves drawn as
/// straight pieces.
/// </summary>
internal ref struct WkbShape(ReadOnlySpan<byte> bytes, RawShapeBuilder builder)
{
    private const uint HasZ = 0x8000_0000;
    private const uint HasM = 0x4000_0000;
    private const uint HasSrid = 0x2000_0000;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private bool _isLittle;
    private int _ordinates;

    /// <summary>The codes of ISO 19125 and SQL/MM, heights apart.</summary>
    private enum Code
    {
        Point = 1,
        LineString,
        Polygon,
        MultiPoint,
        MultiLineString,
        MultiPolygon,
        Collection,
        CircularString,
        CompoundCurve,
        CurvePolygon,
        MultiCurve,
        MultiSurface,
        Surface = 17,
    }

    /// <summary>The kind; the points are in the builder, but for a collection or an uncommon kind.</summary>
    /// <exception cref="FormatException">It is malformed or cut short.</exception>
    public ShapeKind Read()
    {
        var code = Header();
        switch (code)
        {
            case Code.Point:
                Point(isFirstAllowedEmpty: true);
                return ShapeKind.Point;
            case Code.MultiPoint:
                Parts(code);
                return ShapeKind.MultiPoint;
            case Code.LineString or Code.CircularString or Code.CompoundCurve:
                Line(code);
                return ShapeKind.LineString;
            case Code.MultiLineString or Code.MultiCurve:
                Parts(code);
                return ShapeKind.MultiLineString;
            case Code.Polygon or Code.CurvePolygon:
                Polygon(code);
                return ShapeKind.Polygon;
            case Code.MultiPolygon or Code.MultiSurface:
                Parts(code);
                return ShapeKind.MultiPolygon;
            case Code.Collection:
                return ShapeKind.Collection;
            default:
                return code is > 0 and <= Code.Surface ? ShapeKind.Curve : throw Malformed();
        }
    }

    private static FormatException Malformed() => new("Malformed well-known binary.");

    private void Parts(Code whole)
    {
        for (var left = Count(5); left > 0; left--)
        {
            var part = Header();
            switch (whole, part)
            {
                case (Code.MultiPoint, Code.Point):
                    Point(isFirstAllowedEmpty: false);
                    break;
                case (Code.MultiLineString or Code.MultiCurve, Code.LineString or Code.CircularString or Code.CompoundCurve):
                    Line(part);
                    break;
                case (Code.MultiPolygon or Code.MultiSurface, Code.Polygon or Code.CurvePolygon):
                    Polygon(part);
                    break;
                default:
                    throw Malformed();
            }
        }
    }

    private void Polygon(Code code)
    {
        for (var left = Count(4); left > 0; left--) Line(code == Code.Polygon ? Code.LineString : Header());
        builder.EndPolygon();
    }

    private void Line(Code code)
    {
        var first = builder.PointCount;
        if (code == Code.CompoundCurve)
        {
            for (var left = Count(9); left > 0; left--) Piece(Header(), first);
        }
        else
        {
            Piece(code, first);
        }

        builder.EndRing();
    }

    /// <summary>A stretch of a line; it begins where the one before ended, and that point is not repeated.</summary>
    private void Piece(Code code, int first)
    {
        if (code is not (Code.LineString or Code.CircularString)) throw Malformed();
        var count = Count(8 * _ordinates);
        if (code == Code.CircularString && count > 0 && count % 2 == 0) throw Malformed();
        for (var point = 0; point < count; point++)
        {
            var (x, y) = Position();
            if (!double.IsFinite(x) || !double.IsFinite(y)) throw Malformed();
            if (point == 0 && builder.PointCount > first && builder.Last == (x, y)) continue;
            if (point == 0 || code == Code.LineString)
            {
                builder.Add(x, y);
                continue;
            }

            var (endX, endY) = Position();
            if (!double.IsFinite(endX) || !double.IsFinite(endY)) throw Malformed();
            Arcs.Add(builder, x, y, endX, endY);
            point++;
        }
    }

    private void Point(bool isFirstAllowedEmpty)
    {
        var (x, y) = Position();

        // An empty point is written as two that are not numbers.
        if (isFirstAllowedEmpty && double.IsNaN(x) && double.IsNaN(y)) return;
        if (!double.IsFinite(x) || !double.IsFinite(y)) throw Malformed();
        builder.Add(x, y);
    }

    private (double X, double Y) Position()
    {
        var position = Take(8 * _ordinates);
        return (Number(position), Number(position[8..]));
    }

    private readonly double Number(ReadOnlySpan<byte> bytes) =>
        _isLittle ? BinaryPrimitives.ReadDoubleLittleEndian(bytes) : BinaryPrimitives.ReadDoubleBigEndian(bytes);

    private Code Header()
    {
        var order = Take(1)[0];
        if (order > 1) throw Malformed();
        _isLittle = order == 1;
        var type = Whole();
        if ((type & HasSrid) != 0) Take(4);
        var (code, iso) = ((type & 0x0FFF_FFFF) % 1000, (type & 0x0FFF_FFFF) / 1000);
        var hasHeights = (type & (HasZ | HasM)) != 0 || iso is > 0 and <= 3;
        if (iso > 3) throw Malformed();
        _ordinates = 2 + ((type & HasZ) != 0 || iso is 1 or 3 ? 1 : 0) + ((type & HasM) != 0 || iso is 2 or 3 ? 1 : 0);
        builder.HasHeights |= hasHeights;
        return (Code)code;
    }

    private uint Whole() => _isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(Take(4)) : BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    /// <summary>A number of items, no more than the bytes that are left can hold.</summary>
    private int Count(int bytesOfItem) =>
        Whole() is var count && count <= (uint)((_bytes.Length - _at) / bytesOfItem) ? (int)count : throw Malformed();

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_bytes.Length - _at < count) throw Malformed();
        _at += count;
        return _bytes.Slice(_at - count, count);
    }
}
