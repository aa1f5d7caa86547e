using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Programme;

/// <summary>The page of the programme.</summary>
internal static class ProgrammeEndpoints
{
    public static void MapProgramme(this IEndpointRouteBuilder api) => api.MapRead("/programme", GetProgramme).WithMetadata(
        Operation.Bare("getProgramme", "Programme",
            "The programme: counts of the loaded data, a timeline of both phases, figures of public pages with source and year, territories by region",
            Answer.Json<ProgrammePage>()));

    private static Representation GetProgramme(HttpRequest request) =>
        Representation.OfJson(QueryParameters.Bare(request), ProgrammeQuery.ReadAsync);
}
