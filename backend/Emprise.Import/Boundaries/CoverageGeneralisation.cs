namespace Emprise.Import.Boundaries;

/// <summary>
/// Simplifies a coverage for zoom bands with its shared borders intact: every border is simplified once, for both sides, so
/// that neighbours keep the same vertices and neither gap nor overlap arises. Vertices only ever go, none moves: the result
/// stays on the 10⁻⁶ degree grid. Where input neighbours do not match exactly, their slivers stay as small as they were.
/// </summary>
public sealed class CoverageGeneralisation
{
    private readonly CoverageNetwork _network;
    private readonly ArcSimplification _simplification;
    private readonly GridShapeBuilder _builder = new();
    private readonly GridShape[] _built;
    private readonly GridShape[] _valid;

    private CoverageGeneralisation(CoverageNetwork network)
    {
        (_network, _simplification) = (network, new ArcSimplification(network));
        _built = [.. network.Areas.Select(area => area.Shape)];
        _valid = [.. network.Areas.Select(area => Mended(area.Shape, area.Shape))];
    }

    /// <summary>
    /// Every area under its key, valid. A vertex goes when its triangle is smaller than the square of the tolerance (in metres
    /// on the ground, a screen pixel of the band): a dent that covers less than one pixel. Islands smaller than that, which touch
    /// nobody and are not the largest part of their area, go too.
    /// </summary>
    public static IReadOnlyList<Area> Simplify(IReadOnlyList<Area> areas, double toleranceMetres) =>
        Simplify(areas, toleranceMetres, out _);

    /// <inheritdoc cref="Simplify(IReadOnlyList{Area}, double)"/>
    /// <param name="areas">The coverage; areas need not cover everything.</param>
    /// <param name="toleranceMetres">Ground size of a pixel.</param>
    /// <param name="repaired">How many areas came out invalid (their input was) and were mended by themselves.</param>
    public static IReadOnlyList<Area> Simplify(IReadOnlyList<Area> areas, double toleranceMetres, out int repaired)
    {
        var generalisation = new CoverageGeneralisation(new CoverageNetwork(areas));
        generalisation.Coarsen(toleranceMetres);
        repaired = generalisation._valid.Zip(generalisation._built).Count(pair => !ReferenceEquals(pair.First, pair.Second));
        return [.. areas.Zip(generalisation._valid, (area, shape) => new Area(area.Key, shape))];
    }

    /// <summary>One copy of every area for each tolerance, in the order of the areas and of the tolerances: less work than one by one.</summary>
    public static IReadOnlyList<GridShape[]> Simplify(IReadOnlyList<Area> areas, IReadOnlyList<double> tolerancesMetres) =>
        Simplify(new CoverageNetwork(areas), tolerancesMetres);

    internal static IReadOnlyList<GridShape[]> Simplify(CoverageNetwork network, IReadOnlyList<double> tolerancesMetres)
    {
        var generalisation = new CoverageGeneralisation(network);
        var copies = new GridShape[tolerancesMetres.Count][];
        foreach (var (band, tolerance) in tolerancesMetres.Index().OrderBy(pair => pair.Item))
        {
            generalisation.Coarsen(tolerance);
            copies[band] = [.. generalisation._valid];
        }

        return copies;
    }

    // Tolerances must rise from call to call.
    private void Coarsen(double tolerance)
    {
        var threshold = tolerance * tolerance;
        for (var area = 0; area < _built.Length; area++) DropSpecks(area, threshold);
        _simplification.Eliminate(threshold);
        for (var area = 0; area < _built.Length; area++) Rebuild(area, threshold);
    }

    private void DropSpecks(int area, double threshold)
    {
        var (shape, largest) = (_network.Areas[area].Shape, LargestPart(area));
        for (var polygon = 0; shape.PolygonCount > 1 && polygon < shape.PolygonCount; polygon++)
        {
            if (IsSpeck(area, polygon, largest, threshold)) _simplification.Drop(SoleArc(area, shape.RingsOf(polygon).First));
        }
    }

    private bool IsSpeck(int area, int polygon, int largest, double threshold)
    {
        var shape = _network.Areas[area].Shape;
        var (ring, end) = shape.RingsOf(polygon);
        if (polygon == largest || end - ring > 1 || _network.Ring(area, ring).Length > 1) return false;
        var points = shape.Ring(ring);
        return _network.Uses(SoleArc(area, ring)) == 1 && GridRing.SquareMetres(GridRing.DoubledArea(points), points[0]) < threshold;
    }

    private int SoleArc(int area, int ring) => _network.Ring(area, ring)[0] is var arc && arc < 0 ? ~arc : arc;

    private int LargestPart(int area)
    {
        var (shape, largest, most) = (_network.Areas[area].Shape, 0, -1L);
        for (var polygon = 0; shape.PolygonCount > 1 && polygon < shape.PolygonCount; polygon++)
        {
            var size = Math.Abs(GridRing.DoubledArea(shape.Ring(shape.RingsOf(polygon).First)));
            if (size > most) (largest, most) = (polygon, size);
        }

        return largest;
    }

    private void Rebuild(int area, double threshold)
    {
        var (shape, largest) = (_network.Areas[area].Shape, LargestPart(area));
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++)
        {
            if (shape.PolygonCount > 1 && IsSpeck(area, polygon, largest, threshold)) continue;
            var (ring, end) = shape.RingsOf(polygon);
            for (; ring < end; ring++) AppendRing(_network.Ring(area, ring));
            _builder.EndPolygon();
        }

        // Vertices only ever go: with as many as before, it is what it was before.
        if (_builder.VertexCount != _built[area].VertexCount)
        {
            _built[area] = _builder.Build();
            _valid[area] = Mended(_built[area], shape);
        }

        _builder.Clear();
    }

    private void AppendRing(ReadOnlySpan<int> arcs)
    {
        var vertices = _network.Vertices;
        foreach (var number in arcs)
        {
            var path = _network.Arc(number < 0 ? ~number : number);
            for (var i = 0; i < path.Length - 1; i++)
            {
                var vertex = path[number < 0 ? path.Length - 1 - i : i];
                if (_simplification.Stays(vertex)) _builder.Add(vertices[vertex]);
            }
        }

        _builder.EndRing();
    }

    // Only input that was invalid comes out invalid; mending it alone may open a gap beside it, which beats an invalid shape.
    private static GridShape Mended(GridShape shape, GridShape original)
    {
        if (!shape.IsEmpty && shape.IsValid) return shape;
        var mended = GridShape.Of(Polygons.Repaired(shape.ToGeometry()));
        return mended.IsEmpty ? original : mended;
    }
}
