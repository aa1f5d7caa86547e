namespace Emprise.Import.Boundaries;

/// <summary>
/// The directed edges that bound a group of areas, the interior always on their left. An edge met in both directions lies
/// between two members and goes; what stays is the outline of the group.
/// </summary>
internal sealed class BoundaryEdges
{
    private readonly HashSet<(GridPoint From, GridPoint To)> _edges = [];

    /// <summary>Whether two members lay on the same side of one edge: they overlap, and cancelling edges cannot unite them.</summary>
    public bool HasOverlap { get; private set; }

    public void Add(GridShape shape)
    {
        for (var ring = 0; ring < shape.RingCount; ring++) AddRing(shape.Ring(ring));
    }

    private void AddRing(ReadOnlySpan<GridPoint> ring)
    {
        var from = ring[^1];
        foreach (var to in ring)
        {
            AddEdge(from, to);
            from = to;
        }
    }

    private void AddEdge(GridPoint from, GridPoint to)
    {
        if (!_edges.Remove((to, from)) && !_edges.Add((from, to))) HasOverlap = true;
    }

    /// <summary>
    /// Closed rings, each passing no point twice: counter-clockwise ones are shells, clockwise ones holes. Uses the edges up.
    /// </summary>
    public List<List<GridPoint>> Trace()
    {
        var outgoing = new Dictionary<GridPoint, List<GridPoint>>(_edges.Count);
        foreach (var (from, to) in _edges) Outgoing(outgoing, from).Add(to);
        var rings = new List<List<GridPoint>>();
        foreach (var (from, to) in _edges)
        {
            if (outgoing[from].Remove(to)) SplitAtRepeats(Walk(outgoing, from, to), rings);
        }

        _edges.Clear();
        return rings;
    }

    private static List<GridPoint> Outgoing(Dictionary<GridPoint, List<GridPoint>> outgoing, GridPoint from)
    {
        if (!outgoing.TryGetValue(from, out var ends)) outgoing[from] = ends = new List<GridPoint>(1);
        return ends;
    }

    // Every point has as many edges in as out, so the walk can only come to rest where it began.
    private static List<GridPoint> Walk(Dictionary<GridPoint, List<GridPoint>> outgoing, GridPoint first, GridPoint second)
    {
        var walk = new List<GridPoint> { first };
        var (before, here) = (first, second);
        while (true)
        {
            var ends = outgoing[here];
            if (here == first) ends.Add(second);
            var next = FirstClockwise(ends, before, here);
            ends.Remove(next);
            if (here == first && next == second) return walk;
            if (here == first) ends.Remove(second);
            walk.Add(here);
            (before, here) = (here, next);
        }
    }

    // Turning clockwise from where one came sweeps the interior: the first edge out bounds the same piece of it. Any other
    // choice would join two pieces that only touch at this point.
    private static GridPoint FirstClockwise(List<GridPoint> ends, GridPoint before, GridPoint here)
    {
        var best = ends[0];
        for (var i = 1; i < ends.Count; i++)
        {
            if (IsSooner(ends[i], best, before, here)) best = ends[i];
        }

        return best;
    }

    private static bool IsSooner(GridPoint end, GridPoint best, GridPoint before, GridPoint here)
    {
        var (half, bestHalf) = (HalfTurn(end, before, here), HalfTurn(best, before, here));
        return half != bestHalf ? half < bestHalf : GridPoint.Cross(here, end, best) < 0;
    }

    // 0: within half a turn clockwise, 1: straight on, 2: more than half a turn, 3: straight back (the last choice).
    private static int HalfTurn(GridPoint end, GridPoint before, GridPoint here)
    {
        var cross = GridPoint.Cross(here, before, end);
        if (cross != 0) return cross < 0 ? 0 : 2;
        var isBack = Math.Sign(end.X - here.X) == Math.Sign(before.X - here.X)
            && Math.Sign(end.Y - here.Y) == Math.Sign(before.Y - here.Y);
        return isBack ? 3 : 1;
    }

    // A shell and its hole that touch are walked as one: OGC Simple Features wants them as two rings that meet at a point.
    private static void SplitAtRepeats(List<GridPoint> walk, List<List<GridPoint>> rings)
    {
        var open = new List<GridPoint>();
        var position = new Dictionary<GridPoint, int>();
        foreach (var point in walk)
        {
            if (position.TryGetValue(point, out var at)) CutLoop(open, at, position, rings);
            position[point] = open.Count;
            open.Add(point);
        }

        CutLoop(open, 0, position, rings);
    }

    private static void CutLoop(
        List<GridPoint> open, int at, Dictionary<GridPoint, int> position, List<List<GridPoint>> rings)
    {
        var loop = open.GetRange(at, open.Count - at);
        open.RemoveRange(at, open.Count - at);
        foreach (var point in loop) position.Remove(point);
        if (loop.Count > 2) rings.Add(loop);
    }
}
