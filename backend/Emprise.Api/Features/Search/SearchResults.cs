using Emprise.Api.SearchIndex;

namespace Emprise.Api.Features.Search;

/// <summary>What was found, best first.</summary>
internal sealed record SearchResults(string Query, IReadOnlyList<SearchResult> Results);
