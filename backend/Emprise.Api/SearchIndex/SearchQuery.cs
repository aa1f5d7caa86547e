using Emprise.Api.Database;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.SearchIndex;

/// <summary>
/// Looks through the search entries: the text itself or a code first, then beginnings, then words within; names with typos
/// only where that does not fill the list. Among equals the weightier comes first (a prefecture before a hamlet).
/// </summary>
internal static class SearchQuery
{
    /// <summary>Score from which on the words were found, and not something like them.</summary>
    public const double LeastExactScore = 0.7;

    private const string Columns = """
        collection, feature, name, kind, context, score::double precision,
        ST_X(point), ST_Y(point), ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box)
        """;

    private const string Order = "score DESC, weight DESC, length(name), collection, feature";

    // $1 the words, $2 a name beginning with them, $3 a word beginning with them, $4 most rows, from $5 on each word anywhere.
    private static string Exact(string holds) => $"""
        SELECT {Columns} FROM (
            SELECT *, greatest(0.7, CASE WHEN search_text = $1 OR aliases @> ARRAY[$1] THEN 1.0
                WHEN search_text LIKE $2 THEN 0.9 WHEN search_text LIKE $3 THEN 0.8 ELSE 0.7 END - {Past}) AS score
            FROM search_entry WHERE aliases @> ARRAY[$1] OR ({holds})) found
        ORDER BY {Order} LIMIT $4
        """;

    // $1 the words, $2 most rows. <% asks the trigram index; Database/Reader.cs sets its threshold. Likeness to a word of the name finds
    // it in a long one (to a whole word more than to the end of one: Romorentin is not Florentin), likeness to the whole puts Bourges before
    // Bourg-en-Bresse, and of two as like the better known is meant.
    private const string Similar = $"""
        SELECT {Columns} FROM (
            SELECT *, 0.15 * word_similarity($1, search_text) + 0.3 * strict_word_similarity($1, search_text)
                + 0.15 * similarity($1, search_text) + 0.05 * weight AS score
            FROM search_entry WHERE $1 <% search_text) found
        ORDER BY {Order} LIMIT $2
        """;

    // Of a territory's two phases the one that runs is meant, though the past one may bear the very name.
    private const string Past = "CASE WHEN collection = 'territories' AND feature LIKE '1-%' AND NOT aliases @> ARRAY[$1] THEN 0.1 ELSE 0 END";

    private const int PointColumn = 6;
    private const int BoxColumn = 8;

    // Fewer letters have no trigram worth comparing.
    private const int LeastLettersForTypos = 4;

    public static async Task<IReadOnlyList<SearchResult>> ForWordsAsync(
        string words, int limit, string api, Snapshot data, CancellationToken cancellation)
    {
        await using var exact = ExactCommand(words, limit, data.Connection);
        var found = await ReadAsync(exact, api, cancellation);
        if (found.Count == limit || words.Length < LeastLettersForTypos) return found;
        await using var similar = new NpgsqlCommand(Similar, data.Connection);
        Add(similar, words);
        Add(similar, limit);
        var more = await ReadAsync(similar, api, cancellation);
        return [.. found.Concat(more).DistinctBy(result => (result.Collection, result.Id)).Take(limit)];
    }

    // One condition for each word: PostgreSQL finds no index for LIKE ALL. A number may be a code or a postcode beside the name.
    private static NpgsqlCommand ExactCommand(string words, int limit, NpgsqlConnection connection)
    {
        var each = words.Split(' ').Distinct().ToList();
        var holds = string.Join(" AND ", each.Select((word, i) => word.All(char.IsAsciiDigit)
            ? $"(search_text LIKE ${5 + i} OR aliases @> ARRAY[trim('%' FROM ${5 + i})])"
            : $"search_text LIKE ${5 + i}"));
        var command = new NpgsqlCommand(Exact(holds), connection);
        Add(command, words);
        Add(command, $"{words}%");
        Add(command, $"% {words}%");
        Add(command, limit);
        foreach (var word in each) Add(command, $"%{word}%");
        return command;
    }

    private static async Task<List<SearchResult>> ReadAsync(NpgsqlCommand command, string api, CancellationToken cancellation)
    {
        var results = new List<SearchResult>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) results.Add(Result(reader, api));
        return results;
    }

    private static SearchResult Result(NpgsqlDataReader row, string api)
    {
        var (collection, id) = (row.GetString(0), row.GetString(1));
        return new SearchResult(collection, id, row.GetString(2), row.GetString(3), row.GetString(4), Math.Round(row.GetDouble(5), 3),
            Numbers(row, PointColumn, 2), Numbers(row, BoxColumn, 4), PublicAddress.OfItem(api, collection, id));
    }

    private static double[]? Numbers(NpgsqlDataReader row, int first, int count) =>
        row.IsDBNull(first) ? null : [.. Enumerable.Range(first, count).Select(column => Math.Round(row.GetDouble(column), 6))];

    private static void Add<T>(NpgsqlCommand command, T value) => command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
}
