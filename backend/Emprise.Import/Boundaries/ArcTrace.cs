namespace Emprise.Import.Boundaries;

/// <summary>
/// Joins directed arcs, the interior always on their left, into closed rings that each pass no point twice: counter-clockwise
/// ones are shells, clockwise ones holes.
/// </summary>
internal sealed class ArcTrace
{
    private readonly CoverageNetwork _network;
    private readonly Dictionary<int, List<int>> _outgoing = [];
    private readonly List<GridPoint[]> _rings = [];

    private ArcTrace(CoverageNetwork network) => _network = network;

    /// <param name="network">What the arcs are of.</param>
    /// <param name="arcs">Numbers of arcs, the complement (~n) for arc n backwards; none occurs twice, nor both ways.</param>
    public static List<GridPoint[]> Rings(CoverageNetwork network, IReadOnlyList<int> arcs)
    {
        var trace = new ArcTrace(network);
        foreach (var arc in arcs) trace.OutOf(trace.From(arc)).Add(arc);
        foreach (var arc in arcs)
        {
            if (trace._outgoing[trace.From(arc)].Remove(arc)) trace.SplitAtRepeats(trace.Walk(arc));
        }

        return trace._rings;
    }

    // The vertex so many steps from the start of a directed arc.
    private int At(int arc, int step) => arc < 0 ? _network.Arc(~arc)[^(step + 1)] : _network.Arc(arc)[step];

    private int From(int arc) => At(arc, 0);

    private int To(int arc) => arc < 0 ? _network.Arc(~arc)[0] : _network.Arc(arc)[^1];

    private List<int> OutOf(int vertex)
    {
        if (!_outgoing.TryGetValue(vertex, out var arcs)) _outgoing[vertex] = arcs = new List<int>(1);
        return arcs;
    }

    // Every node has as many arcs in as out, so the walk can only come to rest where it began.
    private List<int> Walk(int first)
    {
        var walk = new List<int> { first };
        var (start, arc) = (From(first), first);
        while (true)
        {
            var here = To(arc);
            var ends = _outgoing[here];
            if (here == start) ends.Add(first);
            var next = FirstClockwise(ends, arc);
            ends.Remove(next);
            if (next == first) return walk;
            if (here == start) ends.Remove(first);
            walk.Add(next);
            arc = next;
        }
    }

    // Turning clockwise from where one came sweeps the interior: the first arc out bounds the same piece of it. Any other
    // choice would join two pieces that only touch at this point.
    private int FirstClockwise(List<int> ends, int arrived)
    {
        var best = ends[0];
        if (ends.Count == 1) return best;
        var vertices = _network.Vertices;
        var turn = new Turn(vertices[At(~arrived, 1)], vertices[To(arrived)]);
        for (var i = 1; i < ends.Count; i++)
        {
            if (turn.IsSooner(vertices[At(ends[i], 1)], vertices[At(best, 1)])) best = ends[i];
        }

        return best;
    }

    // A shell and its hole that touch are walked as one: OGC Simple Features wants them as two rings that meet at a point.
    // Only nodes can be passed twice.
    private void SplitAtRepeats(List<int> walk)
    {
        var open = new List<int>();
        var position = new Dictionary<int, int>();
        foreach (var arc in walk)
        {
            if (position.TryGetValue(From(arc), out var at)) CutLoop(open, at, position);
            position[From(arc)] = open.Count;
            open.Add(arc);
        }

        CutLoop(open, 0, position);
    }

    private void CutLoop(List<int> open, int at, Dictionary<int, int> position)
    {
        var points = new List<GridPoint>();
        for (var i = at; i < open.Count; i++)
        {
            position.Remove(From(open[i]));
            var length = _network.Arc(open[i] < 0 ? ~open[i] : open[i]).Length;
            for (var step = 0; step < length - 1; step++) points.Add(_network.Vertices[At(open[i], step)]);
        }

        open.RemoveRange(at, open.Count - at);
        if (points.Count > 2) _rings.Add([.. points]);
    }
}
