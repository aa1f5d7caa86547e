namespace Emprise.Import.Boundaries;

/// <summary>
/// A quick and exact test for the plain case: rings that nowhere touch each other or themselves, holes inside their shells.
/// Edges are taken in runs of sixteen, and only runs whose boxes meet are compared edge by edge.
/// </summary>
internal sealed class GridValidity
{
    private const int RunLength = 16;

    private readonly GridShape _shape;
    private readonly Run[] _runs;

    private GridValidity(GridShape shape)
    {
        _shape = shape;
        _runs = RunsOf(shape);
    }

    /// <summary>True: valid (OGC Simple Features 06-103r4 §6.1.11). False: not known, as where rings touch.</summary>
    public static bool IsPlain(GridShape shape) =>
        new GridValidity(shape) is var validity && !validity.HasContact() && validity.IsNested();

    private static Run[] RunsOf(GridShape shape)
    {
        var runs = new List<Run>(shape.VertexCount / RunLength + shape.RingCount);
        for (var ring = 0; ring < shape.RingCount; ring++)
        {
            var points = shape.Ring(ring);
            for (var first = 0; first < points.Length; first += RunLength)
            {
                var end = Math.Min(first + RunLength, points.Length);
                runs.Add(new Run(ring, first, end, GridBox.Around(points[first..end]).With(points[end % points.Length])));
            }
        }

        return [.. runs.OrderBy(run => run.Box.West)];
    }

    private bool HasContact()
    {
        for (var i = 0; i < _runs.Length; i++)
        {
            for (var j = i; j < _runs.Length && _runs[j].Box.West <= _runs[i].Box.East; j++)
            {
                if (_runs[i].Box.Meets(_runs[j].Box) && Touch(in _runs[i], in _runs[j])) return true;
            }
        }

        return false;
    }

    private bool Touch(in Run run, in Run other)
    {
        var ring = _shape.Ring(run.Ring);
        var otherRing = _shape.Ring(other.Ring);
        var isSame = run.Ring == other.Ring;
        for (var i = run.First; i < run.End; i++)
        {
            var (a, b) = (ring[i], ring[After(i, ring)]);
            var box = GridBox.None.With(a).With(b);
            if (!box.Meets(other.Box)) continue;
            for (var j = isSame && run.First == other.First ? i + 1 : other.First; j < other.End; j++)
            {
                var (c, d) = (otherRing[j], otherRing[After(j, otherRing)]);
                if (!box.Meets(GridBox.None.With(c).With(d))) continue;
                if (isSame && After(i, ring) == j ? IsBack(a, b, d) : isSame && After(j, ring) == i ? IsBack(c, d, b) : Meet(a, b, c, d)) return true;
            }
        }

        return false;
    }

    private static int After(int i, ReadOnlySpan<GridPoint> ring) => i + 1 == ring.Length ? 0 : i + 1;

    // Consecutive edges meet where they should unless the second runs back over the first.
    private static bool IsBack(GridPoint a, GridPoint b, GridPoint c) =>
        GridPoint.Cross(a, b, c) == 0
        && ((long)b.X - a.X) * ((long)c.X - b.X) + ((long)b.Y - a.Y) * ((long)c.Y - b.Y) < 0;

    // Their boxes meet: edges in line do too.
    private static bool Meet(GridPoint a, GridPoint b, GridPoint c, GridPoint d) =>
        !SameSide(GridPoint.Cross(a, b, c), GridPoint.Cross(a, b, d)) && !SameSide(GridPoint.Cross(c, d, a), GridPoint.Cross(c, d, b));

    private static bool SameSide(long one, long other) => (one > 0 && other > 0) || (one < 0 && other < 0);

    // With no contact one point of a ring tells where all of it lies.
    private bool IsNested()
    {
        var boxes = new GridBox[_shape.RingCount];
        for (var ring = 0; ring < boxes.Length; ring++) boxes[ring] = GridBox.Around(_shape.Ring(ring));
        for (var polygon = 0; polygon < _shape.PolygonCount; polygon++)
        {
            var (shell, end) = _shape.RingsOf(polygon);
            for (var hole = shell + 1; hole < end; hole++)
            {
                if (!IsInside(hole, shell)) return false;
                for (var other = shell + 1; other < end; other++)
                {
                    if (other != hole && IsInside(hole, other)) return false;
                }
            }

            // An island within another part may lie in a hole of it: rare, and not told here.
            for (var other = 0; other < _shape.PolygonCount; other++)
            {
                if (other != polygon && IsInside(_shape.RingsOf(other).First, shell)) return false;
            }
        }

        return true;

        bool IsInside(int ring, int around) =>
            boxes[around].Contains(boxes[ring]) && GridRing.Locate(_shape.Ring(ring)[0], _shape.Ring(around)) > 0;
    }

    private readonly record struct Run(int Ring, int First, int End, GridBox Box);
}
