using Emprise.Api.Database;
using Npgsql;

namespace Emprise.Api.Features.Coverage;

/// <summary>A place that the search index has for some words.</summary>
/// <param name="IsName">Whether the words are its name; else they are another name of it, or like one.</param>
internal sealed record NamedPlace(string Words, Candidate Candidate, string SearchText, bool IsName);

/// <summary>Looks names up in the search index.</summary>
internal static class NameQuery
{
    private const string Columns = "feature, name, kind, context, search_text";

    private const string OfAreas = "collection IN ('communes', 'epci')";

    // $1 words. The likeliest come first.
    private const string Exact = $"""
        SELECT words, {Columns}, is_name FROM (
            SELECT wanted.words, {Columns}, weight, true AS is_name FROM unnest($1) AS wanted (words) JOIN search_entry ON search_text = wanted.words WHERE {OfAreas}
            UNION ALL
            SELECT DISTINCT wanted.words, {Columns}, weight, false FROM (
                SELECT {Columns}, weight, unnest(aliases) AS alias FROM search_entry WHERE {OfAreas}) other
            JOIN unnest($1) AS wanted (words) ON alias = wanted.words AND search_text <> wanted.words) found
        ORDER BY words, is_name DESC, weight DESC, feature
        """;

    private const string Similar = $"""
        SELECT wanted.words, {Columns}, false FROM unnest($1) AS wanted (words) CROSS JOIN LATERAL (
            SELECT *, similarity(search_text, wanted.words) AS likeness FROM search_entry WHERE search_text % wanted.words AND {OfAreas}
            ORDER BY likeness DESC, weight DESC, feature LIMIT 8) found
        ORDER BY wanted.words, likeness DESC, weight DESC, feature
        """;

    /// <summary>Places with these names, codes, postal codes or former names.</summary>
    public static Task<ILookup<string, NamedPlace>> ExactAsync(IEnumerable<string> words, Snapshot data, CancellationToken cancellation) =>
        FindAsync(Exact, words, data, cancellation);

    /// <summary>Places with names like these.</summary>
    public static Task<ILookup<string, NamedPlace>> SimilarAsync(IEnumerable<string> words, Snapshot data, CancellationToken cancellation) =>
        FindAsync(Similar, words, data, cancellation);

    private static async Task<ILookup<string, NamedPlace>> FindAsync(string sql, IEnumerable<string> words, Snapshot data, CancellationToken cancellation)
    {
        string[] wanted = [.. words.Where(word => word.Length > 0).Distinct()];
        var found = wanted.Length == 0 ? [] : await data.ListAsync(sql, [wanted], Read, cancellation);
        return found.ToLookup(place => place.Words);
    }

    private static NamedPlace Read(NpgsqlDataReader row) => new(
        row.GetString(0), new Candidate(row.GetString(1), row.GetString(2), Candidate.KindOf(row.GetString(3)), row.GetString(4)), row.GetString(5), row.GetBoolean(6));
}
