using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>
/// The official list and the public announcements speak of the same sites. One official site and one announcement of its wave in a commune
/// are the same site: the official row takes over what its file does not tell, and answers for the announcement, which is retired for as
/// long. In any other case both stay. Everything follows from what the two files say now, so that nothing is lost when either changes.
/// </summary>
public static class TurnkeyTwins
{
    public const string Official = "france-2030";

    public const string Wave = "france-2030";

    private const string Announced = "announcements";

    private const string IsOffered = $"""
        announced.source = '{Announced}' AND '{Wave}' = ANY (announced.waves) AND (announced.retired_on IS NULL OR announced.same_as IS NOT NULL)
        """;

    // Communes with several official sites or announcements of the wave: which is which cannot be told.
    private const string Ambiguous = $"""
        SELECT COALESCE(official.commune, official.insee) FROM turnkey_site AS official JOIN turnkey_site AS announced USING (insee)
        WHERE official.source = '{Official}' AND official.retired_on IS NULL AND {IsOffered}
        GROUP BY official.insee, official.commune HAVING count(DISTINCT official.id) > 1 OR count(DISTINCT announced.id) > 1
        ORDER BY 1
        """;

    // Announcements of the wave in communes where the official list has nothing.
    private const string Unmatched = $"""
        SELECT announced.name FROM turnkey_site AS announced
        WHERE {IsOffered} AND announced.same_as IS NULL AND NOT EXISTS (
            SELECT FROM turnkey_site AS official
            WHERE official.source = '{Official}' AND official.retired_on IS NULL AND official.insee = announced.insee)
        ORDER BY 1
        """;

    private static readonly string[] Taken =
    [
        "area_hectares", "min_plot_hectares", "max_plot_hectares", "recycled", "networks", "available_from", "procedures", "icpe_seveso",
    ];

    /// <summary>Completes incoming official rows, so that the same file again is seen to say the same.</summary>
    public static string Completion { get; } = TakeOver(SiteTable.Turnkey.Incoming, "true");

    private static string Answer { get; } = $"""
        WITH {Pairs(SiteTable.Turnkey.Name, "official.retired_on IS NULL")},
        answer AS (
            SELECT announced.id, pair.official AS same_as FROM turnkey_site AS announced LEFT JOIN pair ON pair.announced = announced.id
            WHERE announced.source = '{Announced}' AND (announced.retired_on IS NULL OR announced.same_as IS NOT NULL))
        UPDATE turnkey_site AS announced SET same_as = answer.same_as,
            retired_on = CASE WHEN answer.same_as IS NULL THEN NULL ELSE COALESCE(announced.retired_on, current_date) END
        FROM answer WHERE answer.id = announced.id AND announced.same_as IS DISTINCT FROM answer.same_as;
        """;

    /// <summary>Run after either file was merged.</summary>
    public static Task RefreshAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        new BulkWriter(connection).RunAsync($"{TakeOver(SiteTable.Turnkey.Name, "official.retired_on IS NULL")}\n{Answer}", cancellation);

    /// <summary>What could not be matched, as sentences for the steward; both sides stay.</summary>
    public static async Task<IReadOnlyList<string>> DoubtsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var ambiguous = await NamesAsync(connection, Ambiguous, cancellation);
        var unmatched = await NamesAsync(connection, Unmatched, cancellation);
        return
        [
            .. ambiguous.Select(SiteReasons.AmbiguousTwins),
            .. unmatched.Count > 0 ? [SiteReasons.UnmatchedAnnouncements(unmatched)] : Array.Empty<string>(),
        ];
    }

    private static async Task<List<string>> NamesAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        var names = new List<string>();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) names.Add(reader.GetString(0));
        return names;
    }

    private static string Pairs(string officials, string condition) => $"""
        pair AS (
            SELECT min(official.id) AS official, min(announced.id) AS announced
            FROM {officials} AS official JOIN turnkey_site AS announced ON announced.insee = official.insee
            WHERE official.source = '{Official}' AND {condition} AND {IsOffered}
            GROUP BY official.insee HAVING count(DISTINCT official.id) = 1 AND count(DISTINCT announced.id) = 1)
        """;

    // An official site that has no twin (any more) states what its own file does: the commune, and when it should be ready.
    private static string TakeOver(string officials, string condition) => $"""
        WITH {Pairs(officials, condition)},
        told AS (
            SELECT official.id,
                COALESCE(announced.name, 'Site clés en main (' || COALESCE(official.stated ->> 'lib_com', official.commune, official.insee) || ')')
                    AS name,
                ARRAY['{Wave}'] || COALESCE(array_remove(announced.waves, '{Wave}'), ARRAY[]::text[]) AS waves,
                COALESCE(announced.source_urls, ARRAY[]::text[]) AS source_urls,
                {string.Join(", ", Taken.Select(column => $"announced.{column}"))}
            FROM {officials} AS official LEFT JOIN pair ON pair.official = official.id
                LEFT JOIN turnkey_site AS announced ON announced.id = pair.announced
            WHERE official.source = '{Official}')
        UPDATE {officials} AS site SET {string.Join(", ", Told.Select(column => $"{column} = told.{column}"))}
        FROM told WHERE told.id = site.id AND {SiteTable.Row("site", Told)} IS DISTINCT FROM {SiteTable.Row("told", Told)};
        """;

    private static IEnumerable<string> Told => [.. Taken, "name", "waves", "source_urls"];
}
