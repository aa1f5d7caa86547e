using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Gathers rings point by point into a <see cref="GridShape"/>: points equal to the one before and rings of fewer than three
/// points are left out, a polygon whose shell is left out goes with its holes, and rings are turned the way a shape has them.
/// </summary>
internal sealed class GridShapeBuilder(int capacity = 0)
{
    private readonly List<GridPoint> _points = new(capacity);
    private readonly List<int> _ringEnds = [];
    private readonly List<int> _polygonEnds = [];
    private bool _isShellGone;

    /// <summary>How many vertices there are so far.</summary>
    public int VertexCount => _points.Count;

    private int RingStart => _ringEnds.Count == 0 ? 0 : _ringEnds[^1];

    private int PolygonStart => _polygonEnds.Count == 0 ? 0 : _polygonEnds[^1];

    public void Add(Polygon polygon)
    {
        AddRing(polygon.ExteriorRing.CoordinateSequence);
        foreach (var hole in polygon.InteriorRings) AddRing(hole.CoordinateSequence);
        EndPolygon();
    }

    public void AddRing(ReadOnlySpan<GridPoint> ring)
    {
        foreach (var point in ring) Add(point);
        EndRing();
    }

    public void Add(GridPoint point)
    {
        if (_points.Count == RingStart || _points[^1] != point) _points.Add(point);
    }

    /// <summary>The first ring of a polygon is its shell. A ring may come closed or not.</summary>
    public void EndRing()
    {
        var start = RingStart;
        if (_points.Count > start + 1 && _points[start] == _points[^1]) _points.RemoveAt(_points.Count - 1);
        var isShell = _ringEnds.Count == PolygonStart && !_isShellGone;
        if (_points.Count - start < 3 || _isShellGone)
        {
            _points.RemoveRange(start, _points.Count - start);
            _isShellGone |= isShell;
            return;
        }

        var ring = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_points)[start..];
        var area = GridRing.DoubledArea(ring);
        if (isShell ? area < 0 : area > 0) ring.Reverse();
        _ringEnds.Add(_points.Count);
    }

    public void EndPolygon()
    {
        if (_ringEnds.Count > PolygonStart) _polygonEnds.Add(_ringEnds.Count);
        _isShellGone = false;
    }

    /// <summary>The shape so far; the builder is then ready for another.</summary>
    public GridShape Build()
    {
        var shape = _polygonEnds.Count == 0 ? GridShape.Empty : new GridShape([.. _points], [.. _ringEnds], [.. _polygonEnds]);
        Clear();
        return shape;
    }

    public void Clear()
    {
        _points.Clear();
        _ringEnds.Clear();
        _polygonEnds.Clear();
    }

    private void AddRing(CoordinateSequence sequence)
    {
        for (var i = 0; i < sequence.Count; i++) Add(GridPoint.At(sequence.GetX(i), sequence.GetY(i)));
        EndRing();
    }
}
