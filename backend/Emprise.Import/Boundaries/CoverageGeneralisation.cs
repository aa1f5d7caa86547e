using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Simplifies a coverage for one zoom band with its shared borders intact: every border is simplified once, for both sides, so
/// that neighbours keep the same vertices and neither gap nor overlap arises. Vertices only ever go, none moves: the result
/// stays on the 10⁻⁶ degree grid. Where input neighbours do not match exactly, their slivers stay as small as they were.
/// </summary>
public static class CoverageGeneralisation
{
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
        var threshold = toleranceMetres * toleranceMetres;
        var network = new CoverageNetwork(areas);
        var kept = network.Areas.Select(polygons => WithoutSpecks(network, polygons, threshold)).ToList();
        var paths = ArcSimplification.Run(network, ArcsOf(network, kept), threshold);
        var simplified = kept.Select(polygons => Rebuild(network, polygons, paths)).ToList();
        var mended = areas.Zip(simplified, Mend).ToList();
        repaired = mended.Zip(simplified).Count(pair => !ReferenceEquals(pair.First, pair.Second));
        return [.. areas.Zip(mended, (area, shape) => new Area(area.Key, GridShape.Of(shape)))];
    }

    private static IReadOnlyList<PolygonOfArcs> WithoutSpecks(
        CoverageNetwork network, IReadOnlyList<PolygonOfArcs> polygons, double threshold)
    {
        if (polygons.Count < 2) return polygons;
        var largest = polygons.MaxBy(polygon => polygon.Shell.DoubledArea);
        return [.. polygons.Where(polygon => polygon == largest || !IsSpeck(network, polygon, threshold))];
    }

    private static bool IsSpeck(CoverageNetwork network, PolygonOfArcs polygon, double threshold)
    {
        if (polygon.Holes.Count > 0 || polygon.Shell.Arcs.Length > 1) return false;
        var arc = ArcAt(network, polygon.Shell.Arcs[0]);
        return arc is { IsClosed: true, Uses: 1 }
            && GridRing.SquareMetres(polygon.Shell.DoubledArea, network.Vertices[arc.Vertices[0]]) < threshold;
    }

    private static HashSet<Arc> ArcsOf(CoverageNetwork network, IEnumerable<IReadOnlyList<PolygonOfArcs>> areas) =>
        [.. areas
            .SelectMany(polygons => polygons)
            .SelectMany(polygon => polygon.Holes.Prepend(polygon.Shell))
            .SelectMany(ring => ring.Arcs)
            .Select(number => ArcAt(network, number))];

    private static Arc ArcAt(CoverageNetwork network, int number) => network.Arcs[number < 0 ? ~number : number];

    private static MultiPolygon Rebuild(
        CoverageNetwork network, IReadOnlyList<PolygonOfArcs> polygons, Dictionary<Arc, int[]> paths)
    {
        return GridPoint.Factory.CreateMultiPolygon([.. polygons.Select(ToPolygon)]);

        Polygon ToPolygon(PolygonOfArcs polygon) =>
            GridPoint.Factory.CreatePolygon(ToRing(polygon.Shell), [.. polygon.Holes.Select(ToRing)]);

        LinearRing ToRing(RingOfArcs ring)
        {
            var points = new List<GridPoint>();
            foreach (var number in ring.Arcs)
            {
                var path = paths[ArcAt(network, number)].Select(vertex => network.Vertices[vertex]);
                points.AddRange((number < 0 ? path.Reverse() : path).SkipLast(1));
            }

            return GridRing.ToLinearRing(CollectionsMarshal.AsSpan(points));
        }
    }

    // Only input that was invalid comes out invalid; mending it alone may open a gap beside it, which beats an invalid shape.
    private static MultiPolygon Mend(Area original, MultiPolygon simplified)
    {
        if (simplified is { IsEmpty: false, IsValid: true }) return simplified;
        var mended = Polygons.Repaired(simplified);
        return mended.IsEmpty ? original.Shape.ToGeometry() : mended;
    }
}
