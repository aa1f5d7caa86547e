using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;

namespace Emprise.Import.Shapes;

/// <summary>From what a file told to the place of a site: in WGS84 at full precision, in France, valid. What is mended is counted.</summary>
public static class SiteShape
{
    /// <summary>A point, points, a polygon or polygons; null where it cannot be had, and the row is then refused.</summary>
    /// <param name="row">The row it belongs to.</param>
    /// <param name="field">What the row calls it.</param>
    /// <param name="shape">What was told.</param>
    /// <param name="account">Where repairs are counted.</param>
    /// <param name="surfacesOnly">Whether points are refused too.</param>
    public static Geometry? Read(RowFields row, string field, RawShape shape, FileAccount account, bool surfacesOnly)
    {
        var isPoint = shape.Kind is ShapeKind.Point or ShapeKind.MultiPoint;
        if (surfacesOnly && !shape.IsSurface) return row.Refuse<Geometry?>(field, null, ShapeReasons.NotSurface(shape.Kind), null);
        if (!isPoint && !shape.IsSurface) return row.Refuse<Geometry?>(field, null, ShapeReasons.NotSite(shape.Kind), null);
        if (shape.IsEmpty) return row.Refuse<Geometry?>(field, null, ShapeReasons.Empty, null);
        if (Placement.Of(shape, out var reason) is not { } placed) return row.Refuse<Geometry?>(field, null, reason!, null);
        return isPoint ? RawPolygons.Points(placed) : SurfaceOf(row, field, shape, placed, account);
    }

    private static Geometry? SurfaceOf(RowFields row, string field, RawShape shape, double[] placed, FileAccount account)
    {
        var faults = RingFaults.Of(shape);
        var surface = RawPolygons.Of(shape, placed);
        var mended = faults.PlaceOfCollapse(placed);
        if (new IsValidOp(surface).ValidationError is { } fault)
        {
            mended ??= ShapeReasons.Place(fault.Coordinate.X, fault.Coordinate.Y);
            surface = GeometryFixer.Fix(surface);
        }

        if (surface.IsEmpty || surface.Area == 0) return row.Refuse<Geometry?>(field, null, ShapeReasons.NoArea, null);
        faults.Count(row.Row, account, placed);
        if (mended is not null) account.CountRepair(row.Row, Repair.SelfIntersection, mended);
        return surface;
    }
}
