using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Sources;

/// <summary>Where everything comes from, and the figures that public pages tell of the programme.</summary>
internal static class SourcesEndpoints
{
    private const string Tag = "Sources";

    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapRead("/sources", GetSources).WithMetadata(Operation.Bare(
            "getSources", Tag, "Sources with licence, vintage, rows and completeness; quality of the boundaries", Answer.Json<LoadedSources>()));
        api.MapRead("/programme-facts", GetFacts).WithMetadata(Operation.Bare(
            "getProgrammeFacts", Tag, "Figures of public pages, each with its source", Answer.Json<ProgrammeFacts>()));
    }

    private static Representation GetSources(HttpRequest request) =>
        Representation.OfJson(QueryParameters.Bare(request), SourcesQuery.ReadSourcesAsync);

    private static Representation GetFacts(HttpRequest request) =>
        Representation.OfJson(QueryParameters.Bare(request), SourcesQuery.ReadFactsAsync);
}
