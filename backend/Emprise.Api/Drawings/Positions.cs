using Emprise.Api.Http;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Drawings;

/// <summary>Positions of a drawing.</summary>
internal static class Positions
{
    // Maps that repeat the world draw beyond the antimeridian; more than once around it says nothing.
    private const double MostLongitude = 360;
    private const double MostLatitude = 90;

    /// <exception cref="MalformedInputException">Out of bounds, or no number at all.</exception>
    public static Coordinate Of(string parameter, double longitude, double latitude) =>
        Math.Abs(longitude) <= MostLongitude && Math.Abs(latitude) <= MostLatitude
            ? new Coordinate(longitude, latitude)
            : throw new MalformedInputException(parameter,
                $"A position is a longitude from -{MostLongitude} to {MostLongitude} and a latitude from -{MostLatitude} to {MostLatitude}, in degrees.");
}
