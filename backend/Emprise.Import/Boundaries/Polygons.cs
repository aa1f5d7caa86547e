using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Precision;

namespace Emprise.Import.Boundaries;

/// <summary>The surfaces of a geometry, leaving the points and lines that overlay and repair may add.</summary>
internal static class Polygons
{
    public static MultiPolygon Of(Geometry geometry) =>
        GridPoint.Factory.CreateMultiPolygon(
            [.. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>().Where(polygon => !polygon.IsEmpty).Select(InWgs84)]);

    /// <summary>The valid surfaces nearest to a shape that may be invalid, on the grid. Empty where nothing has a surface.</summary>
    public static MultiPolygon Repaired(Geometry geometry) =>
        Of(GeometryPrecisionReducer.Reduce(GeometryFixer.Fix(geometry), GridPoint.Grid));

    private static Polygon InWgs84(Polygon polygon) => (Polygon)GridPoint.Factory.CreateGeometry(polygon);
}
