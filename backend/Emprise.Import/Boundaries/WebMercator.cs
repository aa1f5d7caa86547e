using Emprise.Core.Geography;
using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Web Mercator (EPSG:3857), in which nearness is judged: it keeps angles, so bisectors and circles are near enough what they
/// are on the ground, and one plane holds metropolitan France and the overseas.
/// </summary>
internal static class WebMercator
{
    private const int Srid = 3857;

    /// <summary>Half the side of the square world, in metres.</summary>
    public const double HalfWorld = 20_037_508;

    private static readonly Reprojection Project = Reprojection.Between(Wgs84.Srid, Srid);
    private static readonly Reprojection Unproject = Reprojection.Between(Srid, Wgs84.Srid);

    public static Coordinate FromDegrees(Coordinate degrees) => Project.Apply(degrees);

    public static Coordinate FromGrid(GridPoint point) => Project.Apply(point.ToCoordinate());

    public static GridPoint ToGrid(Coordinate mercator) => GridPoint.Of(Unproject.Apply(mercator));

    /// <summary>Length in the projection of a length on the ground, both in metres.</summary>
    public static double Stretch(double metres, GridPoint near) => metres / Math.Cos(near.LatitudeRadians);
}
