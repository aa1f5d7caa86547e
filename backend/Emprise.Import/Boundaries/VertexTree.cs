namespace Emprise.Import.Boundaries;

/// <summary>
/// The remaining vertices of a network in boxes of boxes, to ask which lie in a triangle. Vertices stand in Morton order,
/// sixteen to a leaf and eight nodes to a node above; what is empty is passed over, so a query costs what is left and not what
/// there was.
/// </summary>
internal sealed class VertexTree
{
    /// <summary>Stands for no vertex.</summary>
    public const int None = -1;

    private const int LeafShift = 4;
    private const int NodeShift = 3;

    private readonly CoverageNetwork _network;
    private readonly int[] _order;
    private readonly int[] _slot;
    private readonly List<Node[]> _levels = [];

    public VertexTree(CoverageNetwork network)
    {
        _network = network;
        var vertices = network.Vertices;
        _order = new int[vertices.Length];
        _slot = new int[vertices.Length];
        var keys = new ulong[vertices.Length];
        for (var vertex = 0; vertex < keys.Length; vertex++) (_order[vertex], keys[vertex]) = (vertex, MortonOf(vertices[vertex]));
        Array.Sort(keys, _order);
        for (var slot = 0; slot < _order.Length; slot++) _slot[_order[slot]] = slot;
        _levels.Add(Leaves());
        while (_levels[^1].Length > 1) _levels.Add(Above(_levels[^1]));
    }

    /// <summary>A vertex other than its corners that lies in the triangle or on its rim, or <see cref="None"/>.</summary>
    public int OccupantOf(int a, int b, int c)
    {
        var vertices = _network.Vertices;
        var triangle = new Triangle(a, b, c, vertices[a], vertices[b], vertices[c]);
        return Search(_levels.Count - 1, 0, in triangle);
    }

    public bool Has(int vertex)
    {
        var slot = _slot[vertex];
        return (slot & ((1 << LeafShift) - 1)) < _levels[0][slot >> LeafShift].Count;
    }

    public void Remove(int vertex)
    {
        var node = _slot[vertex] >> LeafShift;
        ref var leaf = ref _levels[0][node];
        var (hole, last) = (_slot[vertex], (node << LeafShift) + leaf.Count - 1);
        (_order[hole], _order[last]) = (_order[last], vertex);
        (_slot[_order[hole]], _slot[vertex]) = (hole, last);
        leaf.Count--;
        for (var level = 1; level < _levels.Count && _levels[level - 1][node].Count == 0; level++)
        {
            node >>= NodeShift;
            _levels[level][node].Count--;
        }
    }

    private int Search(int level, int node, in Triangle triangle)
    {
        ref readonly var here = ref _levels[level][node];
        if (here.Count == 0 || !here.Box.Meets(triangle.Box)) return None;
        if (level == 0) return SearchLeaf(node, here.Count, in triangle);
        var first = node << NodeShift;
        var end = Math.Min(first + (1 << NodeShift), _levels[level - 1].Length);
        for (var child = first; child < end; child++)
        {
            if (Search(level - 1, child, in triangle) is var found and not None) return found;
        }

        return None;
    }

    private int SearchLeaf(int node, int count, in Triangle triangle)
    {
        var vertices = _network.Vertices;
        foreach (var vertex in _order.AsSpan(node << LeafShift, count))
        {
            if (triangle.Covers(vertex, vertices[vertex])) return vertex;
        }

        return None;
    }

    private Node[] Leaves()
    {
        var vertices = _network.Vertices;
        var leaves = new Node[Math.Max(1, (_order.Length + (1 << LeafShift) - 1) >> LeafShift)];
        Array.Fill(leaves, new Node { Box = GridBox.None });
        for (var slot = 0; slot < _order.Length; slot++)
        {
            ref var leaf = ref leaves[slot >> LeafShift];
            leaf.Box = leaf.Box.With(vertices[_order[slot]]);
            leaf.Count++;
        }

        return leaves;
    }

    private static Node[] Above(Node[] below)
    {
        var nodes = new Node[(below.Length + (1 << NodeShift) - 1) >> NodeShift];
        Array.Fill(nodes, new Node { Box = GridBox.None });
        for (var child = 0; child < below.Length; child++)
        {
            ref var node = ref nodes[child >> NodeShift];
            node.Box = node.Box.With(below[child].Box.SouthWest).With(below[child].Box.NorthEast);
            node.Count++;
        }

        return nodes;
    }

    // The bits of both coordinates in turn: places near in this order are near on the ground.
    private static ulong MortonOf(GridPoint point) => Spread((uint)(point.X + 180_000_000)) | Spread((uint)(point.Y + 90_000_000)) << 1;

    private static ulong Spread(uint number)
    {
        ulong bits = number;
        bits = (bits | bits << 16) & 0x0000FFFF0000FFFF;
        bits = (bits | bits << 8) & 0x00FF00FF00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0F;
        bits = (bits | bits << 2) & 0x3333333333333333;
        return (bits | bits << 1) & 0x5555555555555555;
    }

    private struct Node
    {
        public GridBox Box;
        public int Count;
    }
}
