using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Features.Search;

/// <summary>
/// Looks through the search entries: the text itself or a code first, then beginnings, then words within, then typos. Among
/// equals the weightier comes first (a prefecture before a hamlet).
/// </summary>
internal sealed class SearchQuery(NpgsqlDataSource source)
{
    // $1 the words, $2 beginning with them, $3 a word beginning with them, $4 each word somewhere, $5 most rows.
    // <% asks the trigram index; shorter than three letters it has nothing to say.
    private const string Sql = """
        WITH found AS (
            SELECT *, CASE
                WHEN search_text = $1 OR aliases @> ARRAY[$1] THEN 1.0
                WHEN search_text LIKE $2 THEN 0.9
                WHEN search_text LIKE $3 THEN 0.8
                WHEN search_text LIKE ALL ($4) THEN 0.7
                ELSE 0.6 * word_similarity($1, search_text) END AS score
            FROM search_entry
            WHERE aliases @> ARRAY[$1] OR search_text LIKE $2 OR search_text LIKE ALL ($4) OR (length($1) > 2 AND $1 <% search_text))
        SELECT collection, feature, name, kind, context, score::double precision,
            ST_X(point), ST_Y(point), ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box)
        FROM found ORDER BY score DESC, weight DESC, length(name), collection, feature LIMIT $5
        """;

    private const int PointColumn = 6;
    private const int BoxColumn = 8;

    public async Task<IReadOnlyList<SearchResult>> ForWordsAsync(string words, int limit, string api, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(Sql);
        Add(command, words);
        Add(command, $"{words}%");
        Add(command, $"% {words}%");
        Add(command, words.Split(' ').Select(word => $"%{word}%").ToArray());
        Add(command, limit);
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
