namespace Emprise.Import.Boundaries;

/// <summary>Vertices in the order of a weight each, the smallest on top: a heap that knows where each vertex stands, so that weights can change.</summary>
internal sealed class VertexHeap(int vertexCount)
{
    private const int Absent = 0;

    private readonly double[] _weight = new double[vertexCount];

    // One above the place in the heap.
    private readonly int[] _place = new int[vertexCount];
    private readonly int[] _heap = new int[vertexCount];
    private int _count;

    /// <summary>Puts a vertex in, or moves it to where its new weight belongs.</summary>
    public void Put(int vertex, double weight)
    {
        if (_place[vertex] == Absent)
        {
            _weight[vertex] = weight;
            Rise(vertex, _count++);
            return;
        }

        var isLighter = weight < _weight[vertex];
        _weight[vertex] = weight;
        if (isLighter) Rise(vertex, _place[vertex] - 1);
        else Sink(vertex, _place[vertex] - 1);
    }

    /// <summary>Takes the lightest vertex out where it weighs no more than a limit.</summary>
    public bool TryTake(double limit, out int vertex)
    {
        vertex = _count == 0 ? 0 : _heap[0];
        if (_count == 0 || _weight[vertex] > limit) return false;
        Remove(vertex);
        return true;
    }

    public void Remove(int vertex)
    {
        var hole = _place[vertex] - 1;
        if (hole < 0) return;
        _place[vertex] = Absent;
        var last = _heap[--_count];
        if (last == vertex) return;
        if (_weight[last] < _weight[vertex]) Rise(last, hole);
        else Sink(last, hole);
    }

    private void Rise(int vertex, int hole)
    {
        while (hole > 0)
        {
            var parent = (hole - 1) / 2;
            if (_weight[_heap[parent]] <= _weight[vertex]) break;
            Set(hole, _heap[parent]);
            hole = parent;
        }

        Set(hole, vertex);
    }

    private void Sink(int vertex, int hole)
    {
        while (true)
        {
            var child = 2 * hole + 1;
            if (child >= _count) break;
            if (child + 1 < _count && _weight[_heap[child + 1]] < _weight[_heap[child]]) child++;
            if (_weight[_heap[child]] >= _weight[vertex]) break;
            Set(hole, _heap[child]);
            hole = child;
        }

        Set(hole, vertex);
    }

    private void Set(int hole, int vertex)
    {
        _heap[hole] = vertex;
        _place[vertex] = hole + 1;
    }
}
