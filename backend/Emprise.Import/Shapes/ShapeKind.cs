namespace Emprise.Import.Shapes;

/// <summary>What kind of geometry a file tells.</summary>
public enum ShapeKind
{
    Point,
    MultiPoint,
    LineString,
    MultiLineString,
    Polygon,
    MultiPolygon,

    /// <summary>A GeometryCollection: its parts are not read.</summary>
    Collection,

    /// <summary>A curved or otherwise uncommon kind that is not read.</summary>
    Curve,
}
