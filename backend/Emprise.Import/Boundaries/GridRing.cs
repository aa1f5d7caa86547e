using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>Rings as lists of grid points, the first not repeated at the end.</summary>
internal static class GridRing
{
    // Mean length of a degree on the sphere of radius 6,371 km.
    private const double MetresPerDegree = 111_195;
    private const double SquareMetresPerStep = MetresPerDegree * 1e-6 * MetresPerDegree * 1e-6;

    /// <summary>The points of a ring on the grid, without its closing point and without points that round to the one before.</summary>
    public static List<GridPoint> Read(LineString ring)
    {
        var points = new List<GridPoint>(ring.NumPoints);
        var sequence = ring.CoordinateSequence;
        for (var i = 0; i < sequence.Count; i++)
        {
            var point = GridPoint.At(sequence.GetX(i), sequence.GetY(i));
            if (points.Count == 0 || points[^1] != point) points.Add(point);
        }

        if (points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        return points;
    }

    /// <summary>Twice the signed area in square micro-degrees, positive for a ring that runs counter-clockwise.</summary>
    public static long DoubledArea(IReadOnlyList<GridPoint> ring)
    {
        // Sums may pass 2⁶³ on the way and wrap; the total cannot, so it comes out right.
        var doubled = 0L;
        for (var i = 1; i < ring.Count - 1; i++) doubled = unchecked(doubled + GridPoint.Cross(ring[0], ring[i], ring[i + 1]));
        return doubled;
    }

    /// <summary>Square metres on the ground of an area given in doubled square micro-degrees, near a latitude.</summary>
    public static double SquareMetres(long doubledArea, GridPoint near) =>
        Math.Abs(doubledArea) * 0.5 * SquareMetresPerStep * Math.Cos(near.LatitudeRadians);

    public static LinearRing ToLinearRing(IReadOnlyList<GridPoint> ring)
    {
        var coordinates = new Coordinate[ring.Count + 1];
        for (var i = 0; i < ring.Count; i++) coordinates[i] = ring[i].ToCoordinate();
        coordinates[^1] = coordinates[0].Copy();
        return GridPoint.Factory.CreateLinearRing(coordinates);
    }
}
