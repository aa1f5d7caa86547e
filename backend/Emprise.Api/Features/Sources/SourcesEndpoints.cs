using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Sources;

/// <summary>Where everything comes from, how its import went, and the figures that public pages tell of the programme.</summary>
internal static class SourcesEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapRead("/sources", GetSources).WithMetadata(Describe<LoadedSources>("getSources", "Sources with licence, vintage and rows"));
        api.MapRead("/imports", GetImports).WithMetadata(Describe<ImportAccounts>("getImports", "Account of every import, newest first"));
        api.MapRead("/programme-facts", GetFacts).WithMetadata(
            Describe<ProgrammeFacts>("getProgrammeFacts", "Figures of public pages, each with its source"));
    }

    public static IServiceCollection AddSources(this IServiceCollection services) => services.AddSingleton<SourcesQuery>();

    private static Representation GetSources(HttpRequest request, SourcesQuery sources) =>
        Representation.OfJson(Bare(request), sources.ReadSourcesAsync);

    private static Representation GetImports(HttpRequest request, SourcesQuery sources) =>
        Representation.OfJson(Bare(request), sources.ReadImportsAsync);

    private static Representation GetFacts(HttpRequest request, SourcesQuery sources) =>
        Representation.OfJson(Bare(request), sources.ReadFactsAsync);

    private static QueryParameters Bare(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        query.RefuseOthers();
        return query;
    }

    private static Operation Describe<T>(string id, string summary) => new(id, "Sources", summary, Answer.Json<T>());
}
