using NetTopologySuite.Geometries;
using NetTopologySuite.Noding;
using NetTopologySuite.Noding.Snapround;
using NetTopologySuite.Operation.Polygonize;

namespace Emprise.Import.Boundaries;

/// <summary>
/// A heap of edges that may cross, and the faces they cut the plane into. Edges are noded once, all together, with snap rounding
/// (Hobby 1999) on the 10⁻⁶ degree grid: faces then share their vertices exactly and there is nothing between them.
/// </summary>
internal sealed class Linework
{
    private readonly HashSet<(GridPoint, GridPoint)> _edges = [];

    public void AddRing(ReadOnlySpan<GridPoint> ring)
    {
        for (var i = 0; i < ring.Length; i++) Add(ring[i], ring[(i + 1) % ring.Length]);
    }

    public void Add(GridPoint from, GridPoint to)
    {
        if (from != to) _edges.Add(InOrder(from, to));
    }

    public IReadOnlyList<Polygon> Faces()
    {
        var polygonizer = new Polygonizer();
        foreach (var (from, to) in Noded())
        {
            polygonizer.Add(GridPoint.Factory.CreateLineString([from.ToCoordinate(), to.ToCoordinate()]));
        }

        return [.. polygonizer.GetPolygons().Cast<Polygon>()];
    }

    // Snapping can lay two edges on each other; the polygoniser wants each once.
    private HashSet<(GridPoint From, GridPoint To)> Noded()
    {
        var noder = new SnapRoundingNoder(GridPoint.Grid);
        noder.ComputeNodes([.. _edges.Select(ToSegment)]);
        var noded = new HashSet<(GridPoint, GridPoint)>(_edges.Count);
        foreach (var piece in noder.GetNodedSubstrings())
        {
            var path = piece.Coordinates;
            for (var i = 1; i < path.Length; i++) noded.Add(InOrder(GridPoint.Of(path[i - 1]), GridPoint.Of(path[i])));
        }

        return noded;
    }

    private static ISegmentString ToSegment((GridPoint From, GridPoint To) edge) =>
        new NodedSegmentString([edge.From.ToCoordinate(), edge.To.ToCoordinate()], null);

    private static (GridPoint, GridPoint) InOrder(GridPoint one, GridPoint other) =>
        (one.X, one.Y).CompareTo((other.X, other.Y)) <= 0 ? (one, other) : (other, one);
}
