namespace Emprise.Import.Boundaries;

/// <summary>
/// A coverage taken apart into nodes and arcs, so that a border shared by two areas exists once. A node is a vertex from which
/// other than two edges leave: there three areas meet, a border reaches the sea, or two rings touch. An arc is a piece of
/// border between two nodes, or a whole ring on which no node lies: then its first vertex is its last.
/// </summary>
internal sealed class CoverageNetwork
{
    private readonly GridPoint[] _vertices;
    private readonly bool[] _isNode;
    private readonly bool[] _isAnchor;
    private readonly int[] _firstRing;
    private readonly IntRuns _arcs;
    private readonly IntRuns _rings;
    private readonly List<int> _uses = [];

    public CoverageNetwork(IReadOnlyList<Area> areas)
    {
        Areas = areas;
        var total = areas.Sum(area => area.Shape.VertexCount);
        var table = new VertexTable(total * 3 / 5);
        var (numbers, ringEnds) = Number(table, total);
        (_vertices, VertexCount) = (table.Points, table.Count);
        table = null;
        (_isNode, _isAnchor) = (new bool[VertexCount], new bool[VertexCount]);
        MarkNodes(numbers, ringEnds);
        (_arcs, _rings) = (new IntRuns(VertexCount), new IntRuns(ringEnds.Count * 4));
        CutRings(numbers, ringEnds);
        _firstRing = new int[areas.Count + 1];
        for (var area = 0; area < areas.Count; area++) _firstRing[area + 1] = _firstRing[area] + areas[area].Shape.RingCount;
    }

    public IReadOnlyList<Area> Areas { get; }

    public int VertexCount { get; }

    public ReadOnlySpan<GridPoint> Vertices => _vertices.AsSpan(0, VertexCount);

    public int ArcCount => _arcs.Count;

    /// <summary>The vertices along an arc, both ends among them.</summary>
    public ReadOnlySpan<int> Arc(int arc) => _arcs[arc];

    /// <summary>How many rings run along it: 2 for a border between neighbours, 1 for the edge of the coverage.</summary>
    public int Uses(int arc) => _uses[arc];

    /// <summary>The arcs that a ring of an area's shape runs along; the complement of a number (~n) means arc n backwards.</summary>
    public ReadOnlySpan<int> Ring(int area, int ring) => _rings[_firstRing[area] + ring];

    /// <summary>Whether a vertex must stay: a node, or the anchor of a closed arc.</summary>
    public bool IsFixed(int vertex) => _isNode[vertex] || _isAnchor[vertex];

    public bool IsNode(int vertex) => _isNode[vertex];

    private (int[] Numbers, List<int> RingEnds) Number(VertexTable table, int total)
    {
        var (numbers, ringEnds, at) = (new int[total], new List<int>(Areas.Count), 0);
        foreach (var area in Areas)
        {
            for (var ring = 0; ring < area.Shape.RingCount; ring++)
            {
                foreach (var point in area.Shape.Ring(ring)) numbers[at++] = table.Number(point);
                ringEnds.Add(at);
            }
        }

        return (numbers, ringEnds);
    }

    private void MarkNodes(int[] numbers, List<int> ringEnds)
    {
        var (one, other) = (new int[VertexCount], new int[VertexCount]);
        Array.Fill(one, -1);
        Array.Fill(other, -1);
        var start = 0;
        foreach (var end in ringEnds)
        {
            var from = numbers[end - 1];
            foreach (var to in numbers.AsSpan(start, end - start))
            {
                Meet(from, to);
                Meet(to, from);
                from = to;
            }

            start = end;
        }

        void Meet(int vertex, int neighbour)
        {
            if (one[vertex] == neighbour || other[vertex] == neighbour) return;
            if (one[vertex] < 0) one[vertex] = neighbour;
            else if (other[vertex] < 0) other[vertex] = neighbour;
            else _isNode[vertex] = true;
        }
    }

    private void CutRings(int[] numbers, List<int> ringEnds)
    {
        var arcByFirstEdge = new Dictionary<(int From, int To), int>(ringEnds.Count * 6);
        var (path, start) = (new List<int>(), 0);
        foreach (var end in ringEnds)
        {
            var ring = numbers.AsSpan(start, end - start);
            Rotate(ring, path);
            for (var from = 0; from < ring.Length;)
            {
                var to = from + 1;
                while (!IsFixed(path[to])) to++;
                _rings.Append(Along(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(path)[from..(to + 1)], arcByFirstEdge));
                from = to;
            }

            _rings.EndRun();
            start = end;
        }
    }

    // The ring from one of its nodes round to the same again.
    private void Rotate(ReadOnlySpan<int> ring, List<int> path)
    {
        var first = 0;
        while (first < ring.Length && !IsFixed(ring[first])) first++;
        if (first == ring.Length) first = Anchor(ring);
        path.Clear();
        path.AddRange(ring[first..]);
        path.AddRange(ring[..first]);
        path.Add(ring[first]);
    }

    // A ring without a node needs one vertex to begin at, the same for both areas that share it; the easternmost is a corner
    // that simplification would rarely remove.
    private int Anchor(ReadOnlySpan<int> ring)
    {
        var anchor = 0;
        for (var i = 1; i < ring.Length; i++)
        {
            var (point, best) = (_vertices[ring[i]], _vertices[ring[anchor]]);
            if (point.X > best.X || (point.X == best.X && point.Y > best.Y)) anchor = i;
        }

        _isAnchor[ring[anchor]] = true;
        return anchor;
    }

    // Between nodes every vertex has two edges, so the first edge out of a node tells the whole arc.
    private int Along(ReadOnlySpan<int> path, Dictionary<(int From, int To), int> arcByFirstEdge)
    {
        if (!arcByFirstEdge.TryGetValue((path[0], path[1]), out var arc))
        {
            arc = _arcs.Count;
            _arcs.Add(path);
            _uses.Add(0);
            arcByFirstEdge.TryAdd((path[^1], path[^2]), ~arc);
            arcByFirstEdge[(path[0], path[1])] = arc;
        }

        _uses[arc < 0 ? ~arc : arc]++;
        return arc;
    }
}
