namespace Emprise.Import.Shapes;

/// <summary>
/// A geometry as the file told it, in flat arrays: nothing closed, mended or transformed. Heights and measures are dropped. A
/// collection and an uncommon kind have no ordinates.
/// </summary>
/// <param name="kind">What it says it is.</param>
/// <param name="epsg">Reference system of its ordinates.</param>
/// <param name="ordinates">Easting or longitude first: x0, y0, x1, y1…</param>
/// <param name="ringEnds">Where each ring (or line) ends among the points; empty for points.</param>
/// <param name="polygonEnds">Where each polygon ends among the rings; empty for anything but polygons.</param>
public sealed class RawShape(ShapeKind kind, int epsg, double[] ordinates, int[] ringEnds, int[] polygonEnds)
{
    public ShapeKind Kind => kind;

    public int Epsg => epsg;

    public double[] Ordinates => ordinates;

    public int[] RingEnds => ringEnds;

    public int[] PolygonEnds => polygonEnds;

    public int PointCount => ordinates.Length / 2;

    public bool IsEmpty => ordinates.Length == 0;

    public bool IsSurface => kind is ShapeKind.Polygon or ShapeKind.MultiPolygon;

    /// <summary>The points of a ring as first and end among the points.</summary>
    public (int First, int End) PointsOf(int ring) => (ring == 0 ? 0 : ringEnds[ring - 1], ringEnds[ring]);

    /// <summary>The rings of a polygon as first and end among the rings; the first is its shell.</summary>
    public (int First, int End) RingsOf(int polygon) => (polygon == 0 ? 0 : polygonEnds[polygon - 1], polygonEnds[polygon]);
}
