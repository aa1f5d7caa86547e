namespace Emprise.Import.Boundaries;

/// <summary>
/// Visvalingam and Whyatt (1993), "Line generalisation by repeated elimination of points": the vertex whose triangle with its
/// two neighbours is smallest goes first, until every triangle left is larger than the threshold.
/// A vertex stays while its triangle holds another remaining vertex of any line. The new edge then crosses nothing: what crossed
/// it would have to end in the triangle, or cross one of the two old edges. This holds ring by ring even where neighbours do not match.
/// </summary>
internal sealed class ArcSimplification
{
    private const double Judged = -1;

    private readonly CoverageNetwork _network;
    private readonly IReadOnlyList<GridPoint> _vertices;
    private readonly double _threshold;
    private readonly Arc?[] _arcOf;
    private readonly int[] _previous;
    private readonly int[] _next;
    private readonly double[] _area;
    private readonly HashSet<(int, int)> _straight = [];
    private readonly Dictionary<int, int> _heldBackBy = [];
    private readonly PriorityQueue<int, double> _smallest = new();
    private readonly VertexGrid _grid;

    private ArcSimplification(CoverageNetwork network, IReadOnlyCollection<Arc> arcs, double thresholdSquareMetres)
    {
        _network = network;
        _vertices = network.Vertices;
        _threshold = thresholdSquareMetres;
        _arcOf = new Arc?[_vertices.Count];
        (_previous, _next, _area) = (new int[_vertices.Count], new int[_vertices.Count], new double[_vertices.Count]);
        var isUsed = new bool[_vertices.Count];
        foreach (var arc in arcs)
        {
            Link(arc);
            foreach (var vertex in arc.Vertices) isUsed[vertex] = true;
        }

        _grid = new VertexGrid(_vertices, [.. Enumerable.Range(0, _vertices.Count).Where(vertex => isUsed[vertex])]);
    }

    /// <summary>The vertices that stay on each arc. The threshold is an area on the ground in square metres.</summary>
    public static Dictionary<Arc, int[]> Run(
        CoverageNetwork network, IReadOnlyCollection<Arc> arcs, double thresholdSquareMetres)
    {
        var simplification = new ArcSimplification(network, arcs, thresholdSquareMetres);
        simplification.Eliminate();
        return arcs.ToDictionary(arc => arc, arc => Array.FindAll(arc.Vertices, simplification.Stays));
    }

    private bool Stays(int vertex) => _network.IsFixed(vertex) || _arcOf[vertex] is not null;

    private void Link(Arc arc)
    {
        var path = arc.Vertices;
        if (arc.Inner == 0) _straight.Add(Ends(arc));
        for (var i = 1; i < path.Length - 1; i++)
        {
            (_previous[path[i]], _next[path[i]], _arcOf[path[i]]) = (path[i - 1], path[i + 1], arc);
        }
    }

    private void Eliminate()
    {
        for (var vertex = 0; vertex < _vertices.Count; vertex++) Enqueue(vertex);
        while (_smallest.Count > 0)
        {
            EliminateQueued();
            var freed = _heldBackBy.Where(pair => !Stays(pair.Value)).Select(pair => pair.Key).ToList();
            foreach (var vertex in freed)
            {
                _heldBackBy.Remove(vertex);
                Enqueue(vertex);
            }
        }
    }

    private void EliminateQueued()
    {
        while (_smallest.TryDequeue(out var vertex, out var area))
        {
            // A vertex whose neighbours have changed stands in the queue again, under its new area.
            if (_arcOf[vertex] is not { } arc || area != _area[vertex]) continue;
            _area[vertex] = Judged;
            if (MayGo(vertex, arc)) Remove(vertex, arc);
        }
    }

    private void Enqueue(int vertex)
    {
        if (_arcOf[vertex] is null) return;
        var (point, before, after) = (_vertices[vertex], _vertices[_previous[vertex]], _vertices[_next[vertex]]);
        _area[vertex] = GridRing.SquareMetres(GridPoint.Cross(before, point, after), point);
        if (_area[vertex] <= _threshold) _smallest.Enqueue(vertex, _area[vertex]);
    }

    // A closed arc keeps a triangle. Two arcs between the same nodes must not both become the straight line between them:
    // the area they enclose would be gone.
    private bool MayGo(int vertex, Arc arc)
    {
        if (arc.IsClosed ? arc.Inner <= 2 : arc.Inner == 1 && _straight.Contains(Ends(arc))) return false;
        var occupant = _grid.OccupantOf(_previous[vertex], vertex, _next[vertex]);
        if (occupant != VertexGrid.None) _heldBackBy[vertex] = occupant;
        return occupant == VertexGrid.None;
    }

    private void Remove(int vertex, Arc arc)
    {
        var (before, after) = (_previous[vertex], _next[vertex]);
        _arcOf[vertex] = null;
        _grid.Remove(vertex);
        if (--arc.Inner == 0) _straight.Add(Ends(arc));
        if (_arcOf[before] == arc) _next[before] = after;
        if (_arcOf[after] == arc) _previous[after] = before;
        Enqueue(before);
        Enqueue(after);
    }

    private static (int, int) Ends(Arc arc) =>
        (Math.Min(arc.Vertices[0], arc.Vertices[^1]), Math.Max(arc.Vertices[0], arc.Vertices[^1]));
}
