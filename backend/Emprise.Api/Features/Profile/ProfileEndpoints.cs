using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Codes;

namespace Emprise.Api.Features.Profile;

/// <summary>The page of one territory.</summary>
internal static class ProfileEndpoints
{
    public static void MapProfile(this IEndpointRouteBuilder api) => api.MapRead("/territories/{id}/profile", GetProfile).WithMetadata(
        new Operation("getTerritoryProfile", "Profile",
            "A territory: members, land, turnkey sites, neighbours, its part in the other phase, and the figures that public pages tell of it",
            Answer.Json<TerritoryProfile>())
        {
            Parameters =
            [
                Parameter.Text("id", "Id of the territory, such as 2-ti-7506") with { Place = "path" },
                Parameter.OneOf("f", "Format", "json"),
            ],
            MayBeMissing = true,
        });

    private static IResult GetProfile(string id, HttpRequest request)
    {
        var query = QueryParameters.Bare(request);
        var missing = Problem.NotFound($"There is no territory '{id}'; ids are such as 2-ti-7506, with the phase.");
        return TerritoryKey.TryParse(id, out var key)
            ? Representation.OfOne(query, (data, cancellation) => ProfileQuery.FindAsync(key, data, cancellation), missing)
            : missing;
    }
}
