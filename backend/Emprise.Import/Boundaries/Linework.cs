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
    private readonly Dictionary<(GridPoint From, GridPoint To), GridPoint[]> _refined = [];

    /// <summary>Once the faces are made: the edges (ends in order) that got vertices between their ends, and their paths.</summary>
    public IReadOnlyDictionary<(GridPoint From, GridPoint To), GridPoint[]> Refined => _refined;

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
        var path = new List<GridPoint>();
        object? edge = null;
        foreach (var piece in noder.GetNodedSubstrings())
        {
            // The pieces of an edge come one after the other, in their order along it.
            if (!ReferenceEquals(piece.Context, edge)) EndPath(edge, path);
            edge = piece.Context;
            foreach (var point in piece.Coordinates.Select(GridPoint.Of))
            {
                if (path.Count > 0 && path[^1] != point) noded.Add(InOrder(path[^1], point));
                if (path.Count == 0 || path[^1] != point) path.Add(point);
            }
        }

        EndPath(edge, path);
        return noded;
    }

    private void EndPath(object? edge, List<GridPoint> path)
    {
        if (path.Count > 2) _refined[((GridPoint, GridPoint))edge!] = [.. path];
        path.Clear();
    }

    private static ISegmentString ToSegment((GridPoint From, GridPoint To) edge) =>
        new NodedSegmentString([edge.From.ToCoordinate(), edge.To.ToCoordinate()], edge);

    /// <summary>An edge from its lesser end to its greater, whichever way it was met.</summary>
    public static (GridPoint, GridPoint) InOrder(GridPoint one, GridPoint other) =>
        (one.X, one.Y).CompareTo((other.X, other.Y)) <= 0 ? (one, other) : (other, one);
}
