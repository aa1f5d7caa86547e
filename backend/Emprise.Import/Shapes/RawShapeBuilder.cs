namespace Emprise.Import.Shapes;

/// <summary>Gathers the points of a geometry while it is read; reused from one to the next.</summary>
internal sealed class RawShapeBuilder
{
    private readonly List<int> _ringEnds = [];
    private readonly List<int> _polygonEnds = [];
    private double[] _ordinates = new double[1024];
    private int _count;

    /// <summary>Whether a point had more than two ordinates.</summary>
    public bool HasHeights { get; set; }

    /// <summary>Whether arcs were drawn as straight pieces.</summary>
    public bool HasArcs { get; set; }

    public int PointCount => _count / 2;

    public void Clear()
    {
        (_count, HasHeights, HasArcs) = (0, false, false);
        _ringEnds.Clear();
        _polygonEnds.Clear();
    }

    public void Add(double x, double y)
    {
        if (_count + 2 > _ordinates.Length) Array.Resize(ref _ordinates, _ordinates.Length * 2);
        _ordinates[_count++] = x;
        _ordinates[_count++] = y;
    }

    /// <summary>The point added last.</summary>
    public (double X, double Y) Last => (_ordinates[_count - 2], _ordinates[_count - 1]);

    public void EndRing() => _ringEnds.Add(PointCount);

    public void EndPolygon() => _polygonEnds.Add(_ringEnds.Count);

    public RawShape Build(ShapeKind kind, int epsg) =>
        new(kind, epsg, _ordinates.AsSpan(0, _count).ToArray(), [.. _ringEnds], [.. _polygonEnds]);
}
