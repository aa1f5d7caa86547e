namespace Emprise.Api.GeoJson;

/// <summary>Kind of a geometry, by its number in well-known binary; the names are those of GeoJSON.</summary>
internal enum WkbKind
{
    Point = 1,
    LineString = 2,
    Polygon = 3,
    MultiPoint = 4,
    MultiLineString = 5,
    MultiPolygon = 6,
    GeometryCollection = 7,
}
