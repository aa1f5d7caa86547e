using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Api.SearchIndex;
using Emprise.Core.Search;

namespace Emprise.Api.Features.Search;

/// <summary>Finds places and sites by name or code.</summary>
internal static class SearchEndpoints
{
    private const int DefaultLimit = 10;
    private const int MostLimit = 50;
    private const int MostCharacters = 200;

    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapRead("/search", GetResults).WithMetadata(
        new Operation("search", "Search", "Areas and sites by name or code", Answer.Json<SearchResults>())
        {
            Parameters =
            [
                Parameter.Text("q", "Name or code, or its beginning; accents and small typos do not matter") with { IsRequired = true },
                Parameter.WholeNumber("limit", "Most results", 1, MostLimit, DefaultLimit),
            ],
        });

    private static Representation GetResults(HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        var text = query.Text("q") ?? throw new MalformedInputException("q", "'q' is missing: the name or code to look for.");
        var words = SearchText.Normalise(text);
        var limit = LimitReader.Read(query, MostLimit) ?? DefaultLimit;
        query.RefuseOthers();
        if (words.Length == 0) throw new MalformedInputException("q", "'q' needs a letter or a digit.");
        if (text.Length > MostCharacters) throw new MalformedInputException("q", $"'q' may have {MostCharacters} characters at most.");
        var api = PublicAddress.OfApi(request);
        return Representation.OfJson(query, async (data, cancellation) =>
            new SearchResults(text, await SearchQuery.ForWordsAsync(words, limit, api, data, cancellation)));
    }
}
