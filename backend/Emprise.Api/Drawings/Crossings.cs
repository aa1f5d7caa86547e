using Emprise.Api.Http;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Noding;
using NetTopologySuite.Operation.Polygonize;
using NetTopologySuite.Operation.Union;

namespace Emprise.Api.Drawings;

/// <summary>
/// Works out what lines enclose that cross or touch themselves. Inside is what a straight way out crosses an odd number of lines (as
/// maps fill it, and ST_MakeValid): both wings of a bow-tie. Several polygons are added up, so that where two overlap is inside.
/// </summary>
internal static class Crossings
{
    // Zigzags can cross themselves a billion times; a shape that means something does not.
    private const int Most = 10_000;

    public static Geometry Resolve(IReadOnlyList<IReadOnlyList<Coordinate[]>> polygons, string? parameter)
    {
        var parts = polygons.Select(rings => Enclosed([.. rings.Select(RingAssembly.Close).Where(ring => ring.Length > 1)], parameter)).ToList();
        return UnaryUnionOp.Union(parts) ?? RingAssembly.Factory.CreatePolygon();
    }

    private static Geometry Enclosed(IReadOnlyList<Coordinate[]> rings, string? parameter)
    {
        RefuseTooMany(rings, parameter);
        var lines = RingAssembly.Factory.CreateMultiLineString([.. rings.Select(ring => RingAssembly.Factory.CreateLineString(ring))]);
        var polygonizer = new Polygonizer();
        polygonizer.Add(lines.Union()); // cut where they cross, doubled stretches once
        var locators = rings.Where(ring => ring.Length > 3).Select(ring => new IndexedPointInAreaLocator(RingAssembly.Factory.CreateLinearRing(ring))).ToList();
        return UnaryUnionOp.Union(polygonizer.GetPolygons().Where(face => IsInside(face, locators)).ToArray()) ?? RingAssembly.Factory.CreatePolygon();
    }

    private static bool IsInside(Geometry face, List<IndexedPointInAreaLocator> rings)
    {
        var point = face.InteriorPoint.Coordinate;
        return rings.Count(ring => ring.Locate(point) == Location.Interior) % 2 == 1;
    }

    private static void RefuseTooMany(IReadOnlyList<Coordinate[]> rings, string? parameter)
    {
        var count = new CrossingCount();
        var noder = new MCIndexNoder { SegmentIntersector = count };
        noder.ComputeNodes([.. rings.Select(ring => (ISegmentString)new BasicSegmentString(ring, null))]);
        if (count.IsDone) throw new UnacceptableInputException(parameter, $"The lines of a shape may meet {Most:N0} times at most; draw it again.");
    }

    /// <summary>Counts the places where lines meet, up to the most that is allowed.</summary>
    private sealed class CrossingCount : ISegmentIntersector
    {
        private readonly NetTopologySuite.Algorithm.RobustLineIntersector _intersector = new();
        private int _count;

        public bool IsDone => _count > Most;

        public void ProcessIntersections(ISegmentString e0, int segIndex0, ISegmentString e1, int segIndex1)
        {
            if (IsDone || (e0 == e1 && Math.Abs(segIndex0 - segIndex1) <= 1)) return;
            _intersector.ComputeIntersection(e0.Coordinates[segIndex0], e0.Coordinates[segIndex0 + 1], e1.Coordinates[segIndex1], e1.Coordinates[segIndex1 + 1]);
            if (_intersector.HasIntersection) _count++;
        }
    }
}
