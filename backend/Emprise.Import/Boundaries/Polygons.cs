using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Emprise.Import.Boundaries;

/// <summary>The surfaces of a geometry, leaving the points and lines that overlay and repair may add.</summary>
internal static class Polygons
{
    public static MultiPolygon Of(Geometry geometry) =>
        GridPoint.Factory.CreateMultiPolygon(
            [.. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>().Where(polygon => !polygon.IsEmpty).Select(InWgs84)]);

    private static Polygon InWgs84(Polygon polygon) => (Polygon)GridPoint.Factory.CreateGeometry(polygon);
}
