using Emprise.Import.Boundaries;

namespace Emprise.Import.Shapes;

/// <summary>
/// A cheap, exact test that finds most shapes valid: no two edges meet but neighbours at their common point, holes lie inside
/// and polygons outside each other. Rings that touch may be valid too; they are left to the full test.
/// </summary>
public static class PlainValidity
{
    public static bool Holds(GridShape shape)
    {
        var edges = Edges(shape);
        Array.Sort(edges, (a, b) => a.West.CompareTo(b.West));
        for (var i = 0; i < edges.Length; i++)
        {
            ref readonly var edge = ref edges[i];
            for (var j = i + 1; j < edges.Length && edges[j].West <= edge.East; j++)
            {
                if (Meet(edge, edges[j])) return false;
            }
        }

        return HolesLieInside(shape) && PolygonsLieApart(shape);
    }

    private static Edge[] Edges(GridShape shape)
    {
        var edges = new Edge[shape.VertexCount];
        var count = 0;
        for (var ring = 0; ring < shape.RingCount; ring++)
        {
            var points = shape.Ring(ring);
            for (var i = 0; i < points.Length; i++)
            {
                edges[count++] = new Edge(points[i], points[i + 1 < points.Length ? i + 1 : 0], ring, i, points.Length);
            }
        }

        return edges;
    }

    private static bool Meet(in Edge a, in Edge b)
    {
        if (a.South > b.North || b.South > a.North) return false;
        if (a.Ring == b.Ring && (a.Index + 1) % a.RingLength == b.Index) return IsSpike(a.From, a.To, b.To);
        if (a.Ring == b.Ring && (b.Index + 1) % b.RingLength == a.Index) return IsSpike(b.From, b.To, a.To);
        var (c1, c2) = (Math.Sign(GridPoint.Cross(a.From, a.To, b.From)), Math.Sign(GridPoint.Cross(a.From, a.To, b.To)));
        if (c1 * c2 > 0) return false;
        var (c3, c4) = (Math.Sign(GridPoint.Cross(b.From, b.To, a.From)), Math.Sign(GridPoint.Cross(b.From, b.To, a.To)));

        // All in line: their boxes meet in one direction, and in the other too or they would have been told apart.
        return c3 * c4 <= 0;
    }

    // The way turns right back on itself.
    private static bool IsSpike(GridPoint before, GridPoint corner, GridPoint after) =>
        GridPoint.Cross(before, corner, after) == 0
        && ((long)corner.X - before.X) * ((long)after.X - corner.X) + ((long)corner.Y - before.Y) * ((long)after.Y - corner.Y) < 0;

    private static bool HolesLieInside(GridShape shape)
    {
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++)
        {
            var (shell, end) = shape.RingsOf(polygon);
            for (var hole = shell + 1; hole < end; hole++)
            {
                if (GridRing.Locate(shape.Ring(hole)[0], shape.Ring(shell)) < 0) return false;
                for (var other = shell + 1; other < end; other++)
                {
                    if (other != hole && GridRing.Locate(shape.Ring(hole)[0], shape.Ring(other)) > 0) return false;
                }
            }
        }

        return true;
    }

    private static bool PolygonsLieApart(GridShape shape)
    {
        if (shape.PolygonCount == 1) return true;
        var boxes = new GridBox[shape.PolygonCount];
        for (var polygon = 0; polygon < boxes.Length; polygon++) boxes[polygon] = GridBox.Around(shape.Ring(shape.RingsOf(polygon).First));
        for (var inner = 0; inner < boxes.Length; inner++)
        {
            var place = shape.Ring(shape.RingsOf(inner).First)[0];
            for (var outer = 0; outer < boxes.Length; outer++)
            {
                // What lies in the hole of another is left to the full test too.
                if (inner != outer && boxes[outer].Contains(place) && GridRing.Locate(place, shape.Ring(shape.RingsOf(outer).First)) > 0) return false;
            }
        }

        return true;
    }

    private readonly struct Edge(GridPoint from, GridPoint to, int ring, int index, int ringLength)
    {
        public readonly GridPoint From = from;
        public readonly GridPoint To = to;
        public readonly int Ring = ring;
        public readonly int Index = index;
        public readonly int RingLength = ringLength;
        public readonly int West = Math.Min(from.X, to.X);
        public readonly int East = Math.Max(from.X, to.X);
        public readonly int South = Math.Min(from.Y, to.Y);
        public readonly int North = Math.Max(from.Y, to.Y);
    }
}
