using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Locate;

/// <summary>Says in which areas a point lies.</summary>
internal static class LocateEndpoints
{
    public static void MapLocate(this IEndpointRouteBuilder api) => api.MapRead("/locate", GetPlace).WithMetadata(
        new Operation("locate", "Search", "The areas that a point lies in", Answer.Json<Place>())
        {
            Parameters =
            [
                Parameter.Number("lon", "Longitude, degrees", -180) with { IsRequired = true },
                Parameter.Number("lat", "Latitude, degrees", -90) with { IsRequired = true },
            ],
        });

    private static Representation GetPlace(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var longitude = query.Number("lon", -180, 180) ?? throw Missing("lon");
        var latitude = query.Number("lat", -90, 90) ?? throw Missing("lat");
        query.RefuseOthers();
        return Representation.OfJson(query, (data, cancellation) => LocateQuery.ForPointAsync(longitude, latitude, data, cancellation));
    }

    private static MalformedInputException Missing(string name) => new(name, $"'{name}' is missing: a point has lon and lat, in degrees.");
}
