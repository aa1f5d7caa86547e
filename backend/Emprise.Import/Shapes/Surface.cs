using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;
using NetTopologySuite.Precision;

namespace Emprise.Import.Shapes;

/// <summary>From what a file told to the surface of an area: in WGS84, in France, on the grid, valid. What is mended is counted.</summary>
public static class Surface
{
    [ThreadStatic]
    private static GridShapeBuilder? _builder;

    /// <summary>The surface; null where it cannot be had, and the row is then refused.</summary>
    /// <param name="row">The row it belongs to.</param>
    /// <param name="field">What the row calls it.</param>
    /// <param name="shape">What was told.</param>
    /// <param name="account">Where repairs are counted.</param>
    public static GridShape? Read(RowFields row, string field, RawShape shape, FileAccount account)
    {
        if (!shape.IsSurface) return row.Refuse<GridShape?>(field, null, ShapeReasons.NotSurface(shape.Kind), null);
        if (shape.IsEmpty) return row.Refuse<GridShape?>(field, null, ShapeReasons.Empty, null);
        if (Placement.Of(shape, out var reason) is not { } placed) return row.Refuse<GridShape?>(field, null, reason!, null);
        var faults = RingFaults.Of(shape);
        var surface = OnGrid(shape, placed);
        var mended = faults.PlaceOfCollapse(placed);
        if (!surface.IsEmpty && !PlainValidity.Holds(surface)) surface = Valid(surface, shape, placed, ref mended);
        if (surface.IsEmpty) return row.Refuse<GridShape?>(field, null, ShapeReasons.NoArea, null);
        faults.Count(row.Row, account, placed);
        if (mended is not null) account.CountRepair(row.Row, Repair.SelfIntersection, mended);
        return surface;
    }

    private static GridShape OnGrid(RawShape shape, double[] placed)
    {
        var builder = _builder ??= new GridShapeBuilder();
        for (var polygon = 0; polygon < shape.PolygonEnds.Length; polygon++)
        {
            var (firstRing, endRing) = shape.RingsOf(polygon);
            for (var ring = firstRing; ring < endRing; ring++)
            {
                var (first, end) = shape.PointsOf(ring);
                for (var point = first; point < end; point++) builder.Add(GridPoint.At(placed[2 * point], placed[2 * point + 1]));
                builder.EndRing();
            }

            builder.EndPolygon();
        }

        return builder.Build();
    }

    /// <summary>
    /// The shape itself where it is valid after all; else what it is on the grid when rounded by rules that keep it valid. Mended is
    /// only what was wrong before rounding; <paramref name="mended"/> is its place.
    /// </summary>
    private static GridShape Valid(GridShape surface, RawShape shape, double[] placed, ref string? mended)
    {
        if (new IsValidOp(surface.ToGeometry()).IsValid) return surface;
        var told = RawPolygons.Of(shape, placed);
        if (new IsValidOp(told).ValidationError is { } fault)
        {
            mended ??= ShapeReasons.Place(fault.Coordinate.X, fault.Coordinate.Y);
            told = GeometryFixer.Fix(told);
        }

        return GridShape.Of(Polygons(GeometryPrecisionReducer.Reduce(told, GridPoint.Grid)));
    }

    private static MultiPolygon Polygons(Geometry geometry) =>
        GridPoint.Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>().Where(polygon => !polygon.IsEmpty)]);
}
