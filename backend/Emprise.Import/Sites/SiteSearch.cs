using Emprise.Import.Pipeline;
using Emprise.Import.Search;
using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>
/// What the search box finds of sites: every current one. Entries are made of the sites in place, page by page so that memory does not
/// grow with their number, and only those that differ are written.
/// </summary>
public static class SiteSearch
{
    private const double TurnkeySiteWeight = 0.3;
    private const double LandWeight = 0.1;
    private const int PageSize = 20_000;

    private const string Land = "industrial-land";
    private const string Turnkey = "turnkey-sites";

    private static readonly (string Table, string Collection, string Columns, Func<NpgsqlDataReader, SearchEntry> Read)[] Collections =
    [
        ("industrial_land", Land, "id, name, kind, subkind, commune, department", LandEntry),
        ("turnkey_site", Turnkey, "id, name, commune, department", TurnkeyEntry),
    ];

    private const string Apply = $"""
        DELETE FROM search_entry AS entry
        WHERE collection IN ('{Land}', '{Turnkey}') AND NOT EXISTS (
            SELECT FROM staged_search_entry AS staged WHERE staged.collection = entry.collection AND staged.feature = entry.feature);
        INSERT INTO search_entry AS entry (collection, feature, name, kind, context, search_text, aliases, weight, point)
        SELECT staged.collection, staged.feature, staged.name, staged.kind, staged.context, staged.search_text, staged.aliases, staged.weight,
            ST_PointOnSurface(COALESCE(land.geom, turnkey.geom))
        FROM staged_search_entry AS staged
            LEFT JOIN industrial_land AS land ON staged.collection = '{Land}' AND land.id = staged.feature
            LEFT JOIN turnkey_site AS turnkey ON staged.collection = '{Turnkey}' AND turnkey.id = staged.feature
        ON CONFLICT (collection, feature) DO UPDATE SET name = excluded.name, kind = excluded.kind, context = excluded.context,
            search_text = excluded.search_text, aliases = excluded.aliases, weight = excluded.weight, point = excluded.point
        WHERE ROW(entry.name, entry.kind, entry.context, entry.aliases, entry.weight, entry.point)
            IS DISTINCT FROM ROW(excluded.name, excluded.kind, excluded.context, excluded.aliases, excluded.weight, excluded.point);
        DROP TABLE staged_search_entry;
        ANALYZE search_entry;
        """;

    public static async Task RefreshAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var writer = new BulkWriter(connection);
        await writer.StageAsync(SearchTable.Entries, AsyncEnumerable.Empty<SearchEntry>(), cancellation);
        foreach (var (table, _, columns, read) in Collections)
        {
            for (var page = await PageAsync(connection, table, columns, "", read, cancellation);
                page.Count > 0;
                page = await PageAsync(connection, table, columns, page[^1].Feature, read, cancellation))
            {
                await writer.StageAsync(SearchTable.Entries, page.ToAsyncEnumerable(), cancellation);
            }
        }

        await writer.RunAsync(Apply, cancellation);
    }

    private static async Task<List<SearchEntry>> PageAsync(
        NpgsqlConnection connection, string table, string columns, string after, Func<NpgsqlDataReader, SearchEntry> read,
        CancellationToken cancellation)
    {
        var entries = new List<SearchEntry>(PageSize);
        await using var command = new NpgsqlCommand(
            $"SELECT {columns} FROM {table} WHERE id > $1 AND retired_on IS NULL ORDER BY id LIMIT {PageSize}", connection);
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue(after);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) entries.Add(read(reader));
        return entries;
    }

    private static SearchEntry LandEntry(NpgsqlDataReader row) => new(
        Land, row.GetString(0), row.GetString(1), row.GetString(2),
        SiteContext.Land(row.GetString(2), TextOf(row, 3), TextOf(row, 4), TextOf(row, 5)), LandWeight, [LocalId(row.GetString(0))]);

    private static SearchEntry TurnkeyEntry(NpgsqlDataReader row) => new(
        Turnkey, row.GetString(0), row.GetString(1), "turnkey-site", SiteContext.Turnkey(TextOf(row, 2), TextOf(row, 3)), TurnkeySiteWeight,
        [LocalId(row.GetString(0))]);

    private static string? TextOf(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string LocalId(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
