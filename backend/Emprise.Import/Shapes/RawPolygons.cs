using Emprise.Core.Geography;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Shapes;

/// <summary>Polygons as geometry objects at full precision: rings closed, repeated vertices and collapsed rings left out.</summary>
internal static class RawPolygons
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Wgs84.Srid);

    /// <summary>A Polygon or MultiPolygon as the shape says it is; empty where every ring collapsed.</summary>
    /// <param name="shape">What was told.</param>
    /// <param name="placed">Its ordinates in WGS84.</param>
    public static Geometry Of(RawShape shape, double[] placed)
    {
        var polygons = new List<Polygon>();
        for (var polygon = 0; polygon < shape.PolygonEnds.Length; polygon++)
        {
            var (first, end) = shape.RingsOf(polygon);
            var rings = Enumerable.Range(first, end - first).Select(ring => RingOf(shape, placed, ring)).ToList();
            if (rings is [{ } shell, ..]) polygons.Add(Factory.CreatePolygon(shell, [.. rings.Skip(1).OfType<LinearRing>()]));
        }

        return shape.Kind == ShapeKind.Polygon && polygons.Count == 1 ? polygons[0] : Factory.CreateMultiPolygon([.. polygons]);
    }

    public static Geometry Points(double[] placed)
    {
        var points = new Coordinate[placed.Length / 2];
        for (var point = 0; point < points.Length; point++) points[point] = At(placed, point);
        return points.Length == 1 ? Factory.CreatePoint(points[0]) : Factory.CreateMultiPointFromCoords(points);
    }

    private static LinearRing? RingOf(RawShape shape, double[] placed, int ring)
    {
        var (first, end) = shape.PointsOf(ring);
        var coordinates = new List<Coordinate>(end - first + 1);
        for (var point = first; point < end; point++)
        {
            var coordinate = At(placed, point);
            if (coordinates.Count == 0 || !coordinates[^1].Equals2D(coordinate)) coordinates.Add(coordinate);
        }

        if (coordinates.Count > 0 && !coordinates[0].Equals2D(coordinates[^1])) coordinates.Add(coordinates[0].Copy());
        return coordinates.Count >= 4 ? Factory.CreateLinearRing([.. coordinates]) : null;
    }

    private static Coordinate At(double[] placed, int point) => new(placed[2 * point], placed[2 * point + 1]);
}
