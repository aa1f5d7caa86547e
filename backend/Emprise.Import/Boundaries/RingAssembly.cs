using System.Runtime.InteropServices;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>Puts traced rings together: each hole goes to the smallest shell around it.</summary>
internal static class RingAssembly
{
    /// <summary>The shape the rings bound, or null where a hole lies in no shell (the rings then bound no surface).</summary>
    public static MultiPolygon? Assemble(IEnumerable<List<GridPoint>> rings)
    {
        var shells = new List<Shell>();
        var holes = new List<LinearRing>();
        foreach (var ring in rings)
        {
            var area = GridRing.DoubledArea(CollectionsMarshal.AsSpan(ring));
            if (area > 0) shells.Add(new Shell(GridRing.ToLinearRing(CollectionsMarshal.AsSpan(ring)), area, []));
            if (area < 0) holes.Add(GridRing.ToLinearRing(CollectionsMarshal.AsSpan(ring)));
        }

        shells.Sort((one, other) => one.DoubledArea.CompareTo(other.DoubledArea));
        if (!holes.All(hole => Place(hole, shells))) return null;
        return GridPoint.Factory.CreateMultiPolygon([.. shells.Select(shell => shell.ToPolygon())]);
    }

    private static bool Place(LinearRing hole, List<Shell> shells)
    {
        var around = shells.Count == 1 ? shells[0] : shells.Find(shell => shell.Surrounds(hole));
        around?.Holes.Add(hole);
        return around is not null;
    }

    private sealed record Shell(LinearRing Ring, long DoubledArea, List<LinearRing> Holes)
    {
        public Polygon ToPolygon() => GridPoint.Factory.CreatePolygon(Ring, [.. Holes]);

        public bool Surrounds(LinearRing hole) =>
            Ring.EnvelopeInternal.Contains(hole.EnvelopeInternal) && FirstOffBoundary(hole) == Location.Interior;

        // Holes may touch their shell at points: the first point that does not touch decides.
        private Location FirstOffBoundary(LinearRing hole)
        {
            foreach (var point in hole.Coordinates)
            {
                var location = PointLocation.LocateInRing(point, Ring.Coordinates);
                if (location != Location.Boundary) return location;
            }

            return Location.Boundary;
        }
    }
}
