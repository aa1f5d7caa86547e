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
    public static long DoubledArea(ReadOnlySpan<GridPoint> ring)
    {
        // Sums may pass 2⁶³ on the way and wrap; the total cannot, so it comes out right.
        var doubled = 0L;
        for (var i = 1; i < ring.Length - 1; i++) doubled = unchecked(doubled + GridPoint.Cross(ring[0], ring[i], ring[i + 1]));
        return doubled;
    }

    /// <summary>Square metres on the ground of an area given in doubled square micro-degrees, near a latitude.</summary>
    public static double SquareMetres(long doubledArea, GridPoint near) =>
        Math.Abs(doubledArea) * 0.5 * SquareMetresPerStep * Math.Cos(near.LatitudeRadians);

    /// <summary>1: inside the ring, 0: on it, -1: outside.</summary>
    public static int Locate(GridPoint place, ReadOnlySpan<GridPoint> ring)
    {
        var isInside = false;
        var from = ring[^1];
        foreach (var to in ring)
        {
            var isUp = from.Y <= place.Y;
            if (isUp != to.Y <= place.Y)
            {
                var side = GridPoint.Cross(from, to, place);
                if (side == 0) return 0;
                isInside ^= side > 0 == isUp;
            }
            else if (IsOnLevel(place, from, to)) return 0;

            from = to;
        }

        return isInside ? 1 : -1;
    }

    // An edge along the place's own latitude crosses nothing but may hold it; so may the vertex at its end.
    private static bool IsOnLevel(GridPoint place, GridPoint from, GridPoint to) =>
        to.Y == place.Y && (to.X == place.X || (from.Y == place.Y && to.X > place.X != from.X > place.X));

    public static LinearRing ToLinearRing(ReadOnlySpan<GridPoint> ring)
    {
        var coordinates = new Coordinate[ring.Length + 1];
        for (var i = 0; i < ring.Length; i++) coordinates[i] = ring[i].ToCoordinate();
        coordinates[^1] = coordinates[0].Copy();
        return GridPoint.Factory.CreateLinearRing(coordinates);
    }
}
