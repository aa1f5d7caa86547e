namespace Emprise.Import.Boundaries;

/// <summary>A piece of border between two nodes, or a whole ring on which no node lies: then its first vertex is its last.</summary>
internal sealed class Arc(int[] vertices)
{
    public int[] Vertices { get; } = vertices;

    /// <summary>How many rings run along it: 2 for a border between neighbours, 1 for the edge of the coverage.</summary>
    public int Uses { get; set; }

    /// <summary>How many vertices between its ends are left while it is being simplified.</summary>
    public int Inner { get; set; } = vertices.Length - 2;

    public bool IsClosed => Vertices[0] == Vertices[^1];
}

/// <summary>A ring as the arcs it runs along; the complement of a number (~n) means arc n backwards.</summary>
internal sealed record RingOfArcs(int[] Arcs, long DoubledArea);

internal sealed record PolygonOfArcs(RingOfArcs Shell, IReadOnlyList<RingOfArcs> Holes);

/// <summary>
/// A coverage taken apart into nodes and arcs, so that a border shared by two areas exists once. A node is a vertex from which
/// other than two edges leave: there three areas meet, a border reaches the sea, or two rings touch.
/// </summary>
internal sealed class CoverageNetwork
{
    private readonly Dictionary<GridPoint, int> _numbers = [];
    private readonly List<GridPoint> _vertices = [];
    private readonly Dictionary<(int From, int To), int> _arcByFirstEdge = [];
    private readonly List<Arc> _arcs = [];
    private readonly bool[] _isFixed;

    public CoverageNetwork(IReadOnlyList<Area> areas)
    {
        var rings = areas.Select(area => Number(area.Shape)).ToList();
        _isFixed = Nodes(rings.SelectMany(polygons => polygons).SelectMany(polygon => polygon));
        Areas = [.. rings.Select(Cut)];
    }

    public IReadOnlyList<GridPoint> Vertices => _vertices;

    public IReadOnlyList<Arc> Arcs => _arcs;

    /// <summary>The polygons of every area, in the order of the areas; those that collapse on the grid are gone.</summary>
    public IReadOnlyList<IReadOnlyList<PolygonOfArcs>> Areas { get; }

    /// <summary>Whether a vertex must stay: a node, or the anchor of a closed arc.</summary>
    public bool IsFixed(int vertex) => _isFixed[vertex];

    /// <summary>For each polygon the shell first, then the holes, as vertex numbers.</summary>
    private List<List<int[]>> Number(GridShape shape)
    {
        var polygons = new List<List<int[]>>(shape.PolygonCount);
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++)
        {
            var rings = new List<int[]>();
            var (first, end) = shape.RingsOf(polygon);
            for (var ring = first; ring < end; ring++) rings.Add(Number(shape.Ring(ring)));
            polygons.Add(rings);
        }

        return polygons;
    }

    private int[] Number(ReadOnlySpan<GridPoint> ring)
    {
        var numbers = new int[ring.Length];
        for (var i = 0; i < ring.Length; i++) numbers[i] = Number(ring[i]);
        return numbers;
    }

    private int Number(GridPoint point)
    {
        if (_numbers.TryGetValue(point, out var number)) return number;
        _numbers.Add(point, _vertices.Count);
        _vertices.Add(point);
        return _vertices.Count - 1;
    }

    private bool[] Nodes(IEnumerable<int[]> rings)
    {
        var isNode = new bool[_vertices.Count];
        var (one, other) = (new int[_vertices.Count], new int[_vertices.Count]);
        Array.Fill(one, -1);
        Array.Fill(other, -1);
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                Meet(ring[i], ring[(i + 1) % ring.Length]);
                Meet(ring[(i + 1) % ring.Length], ring[i]);
            }
        }

        return isNode;

        void Meet(int vertex, int neighbour)
        {
            if (one[vertex] == neighbour || other[vertex] == neighbour) return;
            if (one[vertex] < 0) one[vertex] = neighbour;
            else if (other[vertex] < 0) other[vertex] = neighbour;
            else isNode[vertex] = true;
        }
    }

    private List<PolygonOfArcs> Cut(List<List<int[]>> polygons) =>
        [.. polygons
            .Where(rings => rings[0].Length > 2)
            .Select(rings => new PolygonOfArcs(Cut(rings[0]), [.. rings.Skip(1).Where(hole => hole.Length > 2).Select(Cut)]))];

    private RingOfArcs Cut(int[] ring)
    {
        var start = Array.FindIndex(ring, IsFixed);
        if (start < 0) start = Anchor(ring);
        var arcs = new List<int>();
        for (var from = 0; from < ring.Length;)
        {
            var to = from + 1;
            while (!_isFixed[At(to)]) to++;
            arcs.Add(Along([.. Enumerable.Range(from, to - from + 1).Select(At)]));
            from = to;
        }

        return new RingOfArcs([.. arcs], GridRing.DoubledArea(Array.ConvertAll(ring, vertex => _vertices[vertex])));

        int At(int step) => ring[(start + step) % ring.Length];
    }

    // A ring without a node needs one vertex to begin at, the same for both areas that share it; the easternmost is a corner
    // that simplification would rarely remove.
    private int Anchor(int[] ring)
    {
        var anchor = 0;
        for (var i = 1; i < ring.Length; i++)
        {
            var (point, best) = (_vertices[ring[i]], _vertices[ring[anchor]]);
            if ((point.X, point.Y).CompareTo((best.X, best.Y)) > 0) anchor = i;
        }

        _isFixed[ring[anchor]] = true;
        return anchor;
    }

    // Between nodes every vertex has two edges, so the first edge out of a node tells the whole arc.
    private int Along(int[] path)
    {
        if (!_arcByFirstEdge.TryGetValue((path[0], path[1]), out var arc))
        {
            arc = _arcs.Count;
            _arcs.Add(new Arc(path));
            _arcByFirstEdge.TryAdd((path[^1], path[^2]), ~arc);
            _arcByFirstEdge[(path[0], path[1])] = arc;
        }

        _arcs[arc < 0 ? ~arc : arc].Uses++;
        return arc;
    }
}
