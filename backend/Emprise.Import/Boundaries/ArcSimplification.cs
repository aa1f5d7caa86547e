namespace Emprise.Import.Boundaries;

/// <summary>
/// Visvalingam and Whyatt (1993), "Line generalisation by repeated elimination of points": the vertex whose triangle with its
/// two neighbours is smallest goes first, until every triangle left is larger than the threshold.
/// A vertex stays while its triangle holds another remaining vertex of any line. The new edge then crosses nothing: what crossed
/// it would have to end in the triangle, or cross one of the two old edges. This holds ring by ring even where neighbours do not match.
/// Elimination can be taken up again with a larger threshold: bands are made one after the other, the finest first.
/// </summary>
internal sealed class ArcSimplification
{
    private const int NoArc = -1;

    private readonly CoverageNetwork _network;
    private readonly int[] _arcOf;
    private readonly int[] _previous;
    private readonly int[] _next;
    private readonly int[] _inner;
    private readonly HashSet<(int, int)> _straight = [];
    private readonly Dictionary<int, int> _heldBackBy = [];
    private readonly VertexHeap _smallest;
    private readonly VertexTree _remaining;

    public ArcSimplification(CoverageNetwork network)
    {
        _network = network;
        (_arcOf, _inner) = (new int[network.VertexCount], new int[network.ArcCount]);
        (_previous, _next) = (new int[network.VertexCount], new int[network.VertexCount]);
        Array.Fill(_arcOf, NoArc);
        for (var arc = 0; arc < network.ArcCount; arc++) Link(arc);
        _smallest = new VertexHeap(network.VertexCount);
        _remaining = new VertexTree(network);
        for (var vertex = 0; vertex < network.VertexCount; vertex++) Enqueue(vertex);
    }

    public bool Stays(int vertex) => _network.IsFixed(vertex) || _arcOf[vertex] != NoArc;

    /// <summary>Takes a closed arc out as a whole: nothing is in the way of others any longer.</summary>
    public void Drop(int arc)
    {
        if (_inner[arc] < 0) return;
        _inner[arc] = -1;
        foreach (var vertex in _network.Arc(arc)[1..])
        {
            if (_network.IsNode(vertex) || !_remaining.Has(vertex)) continue;
            _arcOf[vertex] = NoArc;
            _smallest.Remove(vertex);
            _remaining.Remove(vertex);
        }
    }

    /// <summary>Removes vertices while a triangle is no larger than the threshold, an area on the ground in square metres.</summary>
    public void Eliminate(double threshold)
    {
        do
        {
            while (_smallest.TryTake(threshold, out var vertex))
            {
                if (MayGo(vertex)) Remove(vertex);
            }
        }
        while (RetryFreed());
    }

    private void Link(int arc)
    {
        var path = _network.Arc(arc);
        _inner[arc] = path.Length - 2;
        if (path.Length == 2) _straight.Add(Ends(arc));
        for (var i = 1; i < path.Length - 1; i++)
        {
            (_previous[path[i]], _next[path[i]], _arcOf[path[i]]) = (path[i - 1], path[i + 1], arc);
        }
    }

    private bool RetryFreed()
    {
        var freed = _heldBackBy.Where(pair => !_remaining.Has(pair.Value)).Select(pair => pair.Key).ToList();
        foreach (var vertex in freed)
        {
            _heldBackBy.Remove(vertex);
            Enqueue(vertex);
        }

        return freed.Count > 0;
    }

    private void Enqueue(int vertex)
    {
        if (_arcOf[vertex] == NoArc) return;
        var vertices = _network.Vertices;
        var point = vertices[vertex];
        var doubled = GridPoint.Cross(vertices[_previous[vertex]], point, vertices[_next[vertex]]);
        _smallest.Put(vertex, GridRing.SquareMetres(doubled, point));
    }

    // A closed arc keeps a triangle. Two arcs between the same nodes must not both become the straight line between them:
    // the area they enclose would be gone.
    private bool MayGo(int vertex)
    {
        var arc = _arcOf[vertex];
        if (IsClosed(arc) ? _inner[arc] <= 2 : _inner[arc] == 1 && _straight.Contains(Ends(arc))) return false;
        var occupant = _remaining.OccupantOf(_previous[vertex], vertex, _next[vertex]);
        if (occupant != VertexTree.None) _heldBackBy[vertex] = occupant;
        return occupant == VertexTree.None;
    }

    private void Remove(int vertex)
    {
        var (arc, before, after) = (_arcOf[vertex], _previous[vertex], _next[vertex]);
        _arcOf[vertex] = NoArc;
        _heldBackBy.Remove(vertex);
        _remaining.Remove(vertex);
        if (--_inner[arc] == 0) _straight.Add(Ends(arc));
        if (_arcOf[before] == arc) _next[before] = after;
        if (_arcOf[after] == arc) _previous[after] = before;
        Enqueue(before);
        Enqueue(after);
    }

    private bool IsClosed(int arc) => _network.Arc(arc) is var path && path[0] == path[^1];

    private (int, int) Ends(int arc)
    {
        var path = _network.Arc(arc);
        return (Math.Min(path[0], path[^1]), Math.Max(path[0], path[^1]));
    }
}
