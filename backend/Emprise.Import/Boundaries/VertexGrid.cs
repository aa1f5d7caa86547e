namespace Emprise.Import.Boundaries;

/// <summary>
/// The remaining vertices of a network by cells of 0.01 degree (about a kilometre), to ask which lie in a triangle. Removal
/// keeps a cell's list short, so a query costs what is left and not what there was.
/// </summary>
internal sealed class VertexGrid
{
    private const int CellSize = 10_000;

    private readonly IReadOnlyList<GridPoint> _vertices;
    private readonly int[] _byCell;
    private readonly Dictionary<(int Column, int Row), (int Start, int Count)> _cells = [];

    public VertexGrid(IReadOnlyList<GridPoint> vertices, int[] members)
    {
        _vertices = vertices;
        _byCell = members;
        Array.Sort([.. members.Select(vertex => CellOf(vertices[vertex]))], _byCell);
        for (int start = 0, end; start < _byCell.Length; start = end)
        {
            var cell = CellOf(vertices[_byCell[start]]);
            for (end = start + 1; end < _byCell.Length && CellOf(vertices[_byCell[end]]) == cell;) end++;
            _cells.Add(cell, (start, end - start));
        }
    }

    /// <summary>Whether a vertex other than its corners lies in the triangle or on its rim.</summary>
    public bool IsOccupied(int a, int b, int c)
    {
        var (p, q, r) = (_vertices[a], _vertices[b], _vertices[c]);
        var low = CellOf(new GridPoint(Math.Min(p.X, Math.Min(q.X, r.X)), Math.Min(p.Y, Math.Min(q.Y, r.Y))));
        var high = CellOf(new GridPoint(Math.Max(p.X, Math.Max(q.X, r.X)), Math.Max(p.Y, Math.Max(q.Y, r.Y))));
        for (var column = low.Column; column <= high.Column; column++)
        {
            for (var row = low.Row; row <= high.Row; row++)
            {
                if (IsOccupied((column, row), a, b, c)) return true;
            }
        }

        return false;
    }

    public void Remove(int vertex)
    {
        var cell = CellOf(_vertices[vertex]);
        var (start, count) = _cells[cell];
        var at = Array.IndexOf(_byCell, vertex, start, count);
        _byCell[at] = _byCell[start + count - 1];
        _cells[cell] = (start, count - 1);
    }

    private bool IsOccupied((int Column, int Row) cell, int a, int b, int c)
    {
        if (!_cells.TryGetValue(cell, out var members)) return false;
        foreach (var vertex in _byCell.AsSpan(members.Start, members.Count))
        {
            if (vertex != a && vertex != b && vertex != c && Covers(_vertices[a], _vertices[b], _vertices[c], _vertices[vertex])) return true;
        }

        return false;
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

    private static (int Column, int Row) CellOf(GridPoint point) =>
        ((point.X + 180_000_000) / CellSize, (point.Y + 90_000_000) / CellSize);
}
