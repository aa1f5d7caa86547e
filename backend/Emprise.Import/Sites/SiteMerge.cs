using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>What a merge did.</summary>
/// <param name="Unchanged">Rows that were there already and say the same.</param>
/// <param name="Retired">Rows that the file lacks: kept, with a day.</param>
/// <param name="Before">Current rows of the source before the merge.</param>
public sealed record SiteMergeCount(int Unchanged, int Retired, int Before)
{
    /// <summary>More than half of a source gone at once is more often a partial file than a changed world.</summary>
    public bool RetiresMost => Retired * 2 > Before;
}

/// <summary>
/// The one way in which sites are loaded, embedded or official. Staged rows are compared with the present ones of the same source: what
/// says the same stays, what is new or changed is written, what the file lacks is retired. A retired site that comes back is current again.
/// Runs inside the transaction of its connection and leaves no temporary table behind.
/// </summary>
/// <param name="connection">A connection in a transaction in which the table's rows were staged, and communes are up to date.</param>
/// <param name="table">Which table.</param>
public sealed class SiteMerge(NpgsqlConnection connection, SiteTable table)
{
    // A row that another file answers for is retired on that account only, and counts as present in its own file.
    private const string IsPresent = "(site.retired_on IS NULL OR site.same_as IS NOT NULL)";

    private readonly string[] _place = [.. SiteTable.Place.Select(place => place.Column)];

    public SiteTable Table => table;

    /// <summary>Statement that completes the incoming rows from what other files say, before they are compared.</summary>
    public string? Completion { get; init; }

    /// <summary>Condition on <c>site</c>: which of the source's rows this file speaks of, and may retire.</summary>
    public string Scope { get; init; } = "true";

    /// <param name="source">Id of the source: the prefix of its rows' ids.</param>
    /// <param name="refused">Ids, without the prefix, of rows that the file has but that were refused: their sites are not retired.</param>
    /// <param name="cancellation">Stops the merge; the transaction is then of no use.</param>
    public async Task<SiteMergeCount> RunAsync(string source, IReadOnlyCollection<string> refused, CancellationToken cancellation)
    {
        var kept = refused.Select(id => $"{source}:{id}").ToArray();
        await ExecuteAsync(PlaceStaged(), [], cancellation);
        if (Completion is not null) await ExecuteAsync(Completion, [], cancellation);
        var before = await ExecuteAsync($"SELECT count(*) FROM {table.Name} AS site WHERE site.source = $1 AND {IsPresent}", [source], cancellation);
        var unchanged = await ExecuteAsync(CountUnchanged(), [], cancellation);
        var retired = await ExecuteAsync(Retire(), [source, kept], cancellation);
        await ExecuteAsync(Write(), [], cancellation);
        await ExecuteAsync($"DROP TABLE {table.Staged}, {table.Incoming}", [], cancellation);
        return new SiteMergeCount(unchanged, retired, before);
    }

    private string PlaceStaged() =>
        $"""
        CREATE TEMP TABLE {table.Incoming} ON COMMIT DROP AS
        SELECT staged.id, staged.source, staged.vintage, {List("staged", [.. Inventory, .. table.Stated.Where(column => column != "geom")])},
            COALESCE(staged.geom, commune.town_hall) AS geom,
            {string.Join(", ", SiteTable.Place.Select(place => $"{place.Expression} AS {place.Column}"))}
        FROM {table.Staged} AS staged LEFT JOIN commune ON commune.insee = staged.insee
        """;

    private string CountUnchanged() =>
        $"""
        SELECT count(*) FROM {table.Incoming} AS incoming JOIN {table.Name} AS site USING (id)
        WHERE {IsPresent} AND {SiteTable.Row("site", table.Stated)} IS NOT DISTINCT FROM {SiteTable.Row("incoming", table.Stated)}
        """;

    private string Retire() =>
        $"""
        WITH gone AS (
            UPDATE {table.Name} AS site SET retired_on = current_date, same_as = NULL
            WHERE site.source = $1 AND {IsPresent} AND site.id <> ALL ($2) AND {Scope}
                AND NOT EXISTS (SELECT FROM {table.Incoming} AS incoming WHERE incoming.id = site.id)
            RETURNING 1)
        SELECT count(*) FROM gone
        """;

    // Rows that say the same in every column are not written again.
    private string Write()
    {
        string[] columns = ["source", "vintage", .. Inventory, .. table.Stated, .. _place];
        return $"""
            INSERT INTO {table.Name} AS site (id, {string.Join(", ", columns)})
            SELECT id, {List("incoming", columns)} FROM {table.Incoming} AS incoming
            ON CONFLICT (id) DO UPDATE SET {string.Join(", ", columns.Select(column => $"{column} = excluded.{column}"))},
                retired_on = CASE WHEN site.same_as IS NULL THEN NULL ELSE site.retired_on END
            WHERE NOT {IsPresent} OR {SiteTable.Row("site", columns)} IS DISTINCT FROM {SiteTable.Row("excluded", columns)}
            """;
    }

    // Only land has several producers under one source.
    private string[] Inventory => table == SiteTable.Land ? ["inventory"] : [];

    private static string List(string alias, IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"{alias}.{column}"));

    private async Task<int> ExecuteAsync(string sql, object[] values, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        foreach (var value in values) command.Parameters.AddWithValue(value);
        return await command.ExecuteScalarAsync(cancellation) is long count ? (int)count : 0;
    }
}
