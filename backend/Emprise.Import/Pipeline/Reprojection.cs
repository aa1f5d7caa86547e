using NetTopologySuite.Geometries;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace Emprise.Import.Pipeline;

/// <summary>
/// A transformation between two reference systems told by their EPSG codes, easting or longitude first. The only place of the
/// program where coordinates change system.
/// </summary>
public sealed class Reprojection
{
    private static readonly CoordinateTransformationFactory Transformations = new();

    private readonly MathTransform _transform;

    private Reprojection(int from, int to) =>
        _transform = Transformations.CreateFromCoordinateSystems(System(from), System(to)).MathTransform;

    /// <summary>The transformation between two codes; throws <see cref="NotSupportedException"/> for a code not known here.</summary>
    public static Reprojection Between(int fromEpsg, int toEpsg) => new(fromEpsg, toEpsg);

    public Coordinate Apply(Coordinate coordinate)
    {
        var (x, y) = _transform.Transform(coordinate.X, coordinate.Y);
        return new Coordinate(x, y);
    }

    private static CoordinateSystem System(int epsg) => epsg switch
    {
        4326 => GeographicCoordinateSystem.WGS84,
        3857 => ProjectedCoordinateSystem.WebMercator,
        _ => throw new NotSupportedException($"EPSG:{epsg} is not a reference system this program reads."),
    };
}
