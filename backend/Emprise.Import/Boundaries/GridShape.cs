using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// A surface of one or more polygons in WGS84, every vertex on the grid of 10⁻⁶ degree, in three flat arrays: 8 bytes a vertex.
/// Rings are not closed (the first point is not repeated) and have three points or more; shells run counter-clockwise, holes
/// clockwise. Whether it is valid in the sense of OGC Simple Features is up to whoever made it.
/// </summary>
public sealed class GridShape
{
    private readonly GridPoint[] _points;
    private readonly int[] _ringEnds;
    private readonly int[] _polygonEnds;

    /// <param name="points">The points of every ring, one after the other.</param>
    /// <param name="ringEnds">Where each ring ends among the points.</param>
    /// <param name="polygonEnds">Where each polygon ends among the rings; its first ring is its shell.</param>
    internal GridShape(GridPoint[] points, int[] ringEnds, int[] polygonEnds) =>
        (_points, _ringEnds, _polygonEnds) = (points, ringEnds, polygonEnds);

    /// <summary>No surface at all.</summary>
    public static GridShape Empty { get; } = new([], [], []);

    public bool IsEmpty => _polygonEnds.Length == 0;

    /// <summary>How many vertices there are, closing points not counted.</summary>
    public int VertexCount => _points.Length;

    public int PolygonCount => _polygonEnds.Length;

    /// <summary>Whether OGC Simple Features 06-103r4 §6.1.11 has nothing against it. Quick where its rings do not touch.</summary>
    public bool IsValid => GridValidity.IsPlain(this) || ToGeometry().IsValid;

    /// <summary>The smallest box around it, in degrees; a null envelope where it is empty.</summary>
    public Envelope Extent => Box is { IsEmpty: false } box ? new Envelope(box.SouthWest.ToCoordinate(), box.NorthEast.ToCoordinate()) : new Envelope();

    internal GridBox Box => GridBox.Around(_points);

    internal int RingCount => _ringEnds.Length;

    /// <summary>The points of every ring, one ring after the other.</summary>
    internal ReadOnlySpan<GridPoint> Points => _points;

    /// <summary>The shape on the grid: points that round to the one before go, and so do rings that collapse.</summary>
    public static GridShape Of(MultiPolygon geometry)
    {
        var builder = new GridShapeBuilder(geometry.NumPoints);
        foreach (var polygon in geometry.Geometries) builder.Add((Polygon)polygon);
        return builder.Build();
    }

    /// <summary>Reads a Polygon or MultiPolygon in WKB or EWKB (either byte order; heights and measures are dropped), SRID not looked at.</summary>
    /// <exception cref="FormatException">It is something else, or cut short.</exception>
    public static GridShape FromWkb(ReadOnlySpan<byte> wkb) => WkbReader.Read(wkb);

    /// <summary>A little-endian EWKB MultiPolygon of SRID 4326, rings closed: what the binary COPY of a geometry column takes.</summary>
    public byte[] ToEwkb() => WkbWriter.Write(this);

    public MultiPolygon ToGeometry()
    {
        var polygons = new Polygon[PolygonCount];
        for (var polygon = 0; polygon < polygons.Length; polygon++)
        {
            var (first, end) = RingsOf(polygon);
            var rings = new LinearRing[end - first];
            for (var ring = first; ring < end; ring++) rings[ring - first] = GridRing.ToLinearRing(Ring(ring));
            polygons[polygon] = GridPoint.Factory.CreatePolygon(rings[0], rings[1..]);
        }

        return GridPoint.Factory.CreateMultiPolygon(polygons);
    }

    /// <summary>Whether a place in degrees lies inside or on the border (by the even-odd rule: holes are outside).</summary>
    public bool Contains(double longitude, double latitude) => Locate(GridPoint.At(longitude, latitude)) >= 0;

    /// <summary>Whether both have the same vertices in the same order.</summary>
    public bool IsSameAs(GridShape other) =>
        _points.AsSpan().SequenceEqual(other._points) && _ringEnds.AsSpan().SequenceEqual(other._ringEnds)
        && _polygonEnds.AsSpan().SequenceEqual(other._polygonEnds);

    /// <summary>1: inside, 0: on the border, -1: outside.</summary>
    internal int Locate(GridPoint place)
    {
        if (!Box.Contains(place)) return -1;
        var isInside = false;
        for (var ring = 0; ring < RingCount; ring++)
        {
            var location = GridRing.Locate(place, Ring(ring));
            if (location == 0) return 0;
            isInside ^= location > 0;
        }

        return isInside ? 1 : -1;
    }

    /// <summary>The first ring of a polygon, its shell, and the ring after its last.</summary>
    internal (int First, int End) RingsOf(int polygon) => (polygon == 0 ? 0 : _polygonEnds[polygon - 1], _polygonEnds[polygon]);

    internal ReadOnlySpan<GridPoint> Ring(int ring)
    {
        var start = ring == 0 ? 0 : _ringEnds[ring - 1];
        return _points.AsSpan(start, _ringEnds[ring] - start);
    }
}
