using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Emprise.Import.Boundaries;

/// <summary>
/// The remaining vertices of a network by cells of 0.01 degree (about a kilometre), to ask which lie in a triangle. Removal
/// keeps a cell's list short, so a query costs what is left and not what there was.
/// </summary>
internal sealed class VertexGrid
{
    /// <summary>Stands for no vertex.</summary>
    public const int None = -1;

    private const int CellSize = 10_000;
    private const int Rows = 180_000_000 / CellSize + 1;

    private readonly IReadOnlyList<GridPoint> _vertices;
    private readonly int[] _byCell;
    private readonly Dictionary<int, Cell> _cells = [];

    public VertexGrid(IReadOnlyList<GridPoint> vertices, int[] members)
    {
        _vertices = vertices;
        _byCell = members;
        var keys = Array.ConvertAll(members, vertex => KeyOf(vertices[vertex]));
        Array.Sort(keys, _byCell);
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];) end++;
            _cells.Add(keys[start], new Cell { Start = start, Count = end - start });
        }
    }

    /// <summary>A vertex other than its corners that lies in the triangle or on its rim, or <see cref="None"/>.</summary>
    public int OccupantOf(int a, int b, int c)
    {
        var (p, q, r) = (_vertices[a], _vertices[b], _vertices[c]);
        var (west, east) = (Math.Min(p.X, Math.Min(q.X, r.X)), Math.Max(p.X, Math.Max(q.X, r.X)));
        var (south, north) = (Math.Min(p.Y, Math.Min(q.Y, r.Y)), Math.Max(p.Y, Math.Max(q.Y, r.Y)));
        for (var column = Column(west); column <= Column(east); column++)
        {
            for (var row = Row(south); row <= Row(north); row++)
            {
                ref var cell = ref CollectionsMarshal.GetValueRefOrNullRef(_cells, Key(column, row));
                if (Unsafe.IsNullRef(ref cell)) continue;
                foreach (var vertex in _byCell.AsSpan(cell.Start, cell.Count))
                {
                    if (vertex != a && vertex != b && vertex != c && Covers(p, q, r, _vertices[vertex])) return vertex;
                }
            }
        }

        return None;
    }

    public void Remove(int vertex)
    {
        ref var cell = ref CollectionsMarshal.GetValueRefOrNullRef(_cells, KeyOf(_vertices[vertex]));
        var at = Array.IndexOf(_byCell, vertex, cell.Start, cell.Count);
        _byCell[at] = _byCell[cell.Start + cell.Count - 1];
        cell.Count--;
    }

    private static bool Covers(GridPoint a, GridPoint b, GridPoint c, GridPoint point)
    {
        var (ab, bc, ca) = (GridPoint.Cross(a, b, point), GridPoint.Cross(b, c, point), GridPoint.Cross(c, a, point));
        if (ab == 0 && bc == 0 && ca == 0) return IsBetween(a, b, c, point);
        return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
    }

    // Corners in line: the triangle is the stretch between the outer two.
    private static bool IsBetween(GridPoint a, GridPoint b, GridPoint c, GridPoint point) =>
        point.X >= Math.Min(a.X, Math.Min(b.X, c.X)) && point.X <= Math.Max(a.X, Math.Max(b.X, c.X))
        && point.Y >= Math.Min(a.Y, Math.Min(b.Y, c.Y)) && point.Y <= Math.Max(a.Y, Math.Max(b.Y, c.Y));

    private static int KeyOf(GridPoint point) => Key(Column(point.X), Row(point.Y));

    // Below 2³¹ for the whole globe, and its own hash: no two cells collide.
    private static int Key(int column, int row) => column * Rows + row;

    private static int Column(int x) => (x + 180_000_000) / CellSize;

    private static int Row(int y) => (y + 90_000_000) / CellSize;

    private struct Cell
    {
        public int Start;
        public int Count;
    }
}
