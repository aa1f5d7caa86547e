namespace Emprise.Import.Boundaries;

/// <summary>Three vertices of a network and where they lie.</summary>
internal readonly struct Triangle(int a, int b, int c, GridPoint p, GridPoint q, GridPoint r)
{
    public GridBox Box { get; } = GridBox.Around([p, q, r]);

    /// <summary>Whether a vertex other than the corners lies inside or on the rim.</summary>
    public bool Covers(int vertex, GridPoint point)
    {
        if (!Box.Contains(point) || vertex == a || vertex == b || vertex == c) return false;
        var (ab, bc, ca) = (GridPoint.Cross(p, q, point), GridPoint.Cross(q, r, point), GridPoint.Cross(r, p, point));

        // Corners in line: the triangle is the stretch between the outer two, all of it within the box.
        return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
    }
}
