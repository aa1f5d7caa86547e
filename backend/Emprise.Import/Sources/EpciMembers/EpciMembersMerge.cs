using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.EpciMembers;

/// <summary>Staged members become the membership of their year in the code book.</summary>
internal sealed class EpciMembersMerge(Merge merge, int vintage)
{
    // What the file lacks is carried over from the year itself where it is known, else from the year before, else from the one after.
    private string Preceding => $"""
        (SELECT vintage FROM code_book_year ORDER BY vintage = {vintage} DESC, vintage < {vintage} DESC, abs(vintage - {vintage}) LIMIT 1)
        """;

    // A commune that the file lacks stays if it had no EPCI, or lies in a department that the file does not cover, or if nothing tells
    // what became of it: then it is kept without an EPCI.
    private string Communes => $"""
        CREATE TEMP TABLE year_commune ON COMMIT DROP AS
        WITH before AS (SELECT * FROM code_book_commune WHERE vintage = {Preceding}),
        covered AS (SELECT DISTINCT department FROM staged_code_book_commune),
        region_of AS (SELECT department, min(region) AS region FROM code_book_commune WHERE department IS NOT NULL GROUP BY department)
        SELECT insee, COALESCE(before.name, staged.name) AS name, COALESCE(staged.siren, before.siren) AS siren,
            COALESCE(before.department, staged.department) AS department, COALESCE(before.region, region_of.region) AS region,
            CASE WHEN staged.insee IS NOT NULL THEN staged.epci WHEN covered.department IS NULL THEN before.epci END AS epci, before.ept,
            CASE WHEN before.vintage = {vintage} THEN before.population ELSE COALESCE(staged.population, before.population) END AS population,
            COALESCE(before.postal_codes, '{EmptyList}') AS postal_codes, COALESCE(before.former_names, '{EmptyList}') AS former_names,
            staged.insee IS NULL AND before.epci IS NOT NULL AND covered.department IS NOT NULL AS is_gone
        FROM before FULL JOIN staged_code_book_commune AS staged USING (insee)
            LEFT JOIN covered ON covered.department = before.department LEFT JOIN region_of ON region_of.department = staged.department
        WHERE before.insee IS NULL OR staged.insee IS NOT NULL OR before.epci IS NULL OR covered.department IS NULL
            OR NOT EXISTS (SELECT FROM commune_succession WHERE former_insee = insee)
        """;

    private const string EmptyList = "{}";

    // Of an EPCI that the file lacks, what was known stays as long as a commune says to be its member.
    private string Write => $"""
        CREATE TEMP TABLE year_epci ON COMMIT DROP AS
        SELECT siren, name, kind FROM staged_code_book_epci
        UNION ALL
        SELECT siren, name, kind FROM code_book_epci AS before WHERE vintage = {Preceding}
            AND NOT EXISTS (SELECT FROM staged_code_book_epci AS staged WHERE staged.siren = before.siren)
            AND EXISTS (SELECT FROM year_commune WHERE before.siren IN (epci, ept));
        INSERT INTO code_book_area (vintage, kind, code, name)
        SELECT {vintage}, kind, code, name FROM code_book_area
        WHERE vintage = (SELECT max(vintage) FROM code_book_area) AND NOT EXISTS (SELECT FROM code_book_area WHERE vintage = {vintage});
        DELETE FROM code_book_commune WHERE vintage = {vintage};
        INSERT INTO code_book_commune (vintage, insee, name, siren, department, region, epci, ept, population, postal_codes, former_names)
        SELECT {vintage}, insee, name, siren, department, region, epci, ept, population, postal_codes, former_names FROM year_commune;
        DELETE FROM code_book_epci WHERE vintage = {vintage};
        INSERT INTO code_book_epci (vintage, siren, name, kind) SELECT {vintage}, siren, name, kind FROM year_epci;
        INSERT INTO code_book_year (vintage, source) VALUES ({vintage}, '{merge.Staging.Entry.Id}')
        ON CONFLICT (vintage) DO UPDATE SET source = excluded.source;
        """;

    // Codes lead to communes of the newest year: where the commune that answered for one has gone too, to the one that answers for it.
    private const string Succeed = """
        WITH RECURSIVE present AS (SELECT insee FROM code_book_commune WHERE vintage = (SELECT max(vintage) FROM code_book_year)),
        way AS (
            SELECT former_insee, insee, former_name, 1 AS steps FROM commune_succession
            UNION ALL
            SELECT way.former_insee, next.insee, way.former_name, steps + 1 FROM way JOIN commune_succession AS next ON next.former_insee = way.insee
            WHERE steps < 5 AND NOT EXISTS (SELECT FROM present WHERE present.insee = way.insee)),
        led AS (SELECT DISTINCT ON (former_insee, insee) former_insee, insee, former_name FROM way JOIN present USING (insee)
            WHERE NOT EXISTS (SELECT FROM present WHERE present.insee = former_insee) ORDER BY former_insee, insee, steps)
        SELECT former_insee, insee, former_name FROM led
        """;

    // A former commune that the newest year has again was a part of the one that answered for it.
    private const string Divide = """
        INSERT INTO commune_part (insee, whole)
        SELECT former_insee, commune_succession.insee FROM commune_succession
        JOIN code_book_commune AS present ON present.insee = former_insee AND present.vintage = (SELECT max(vintage) FROM code_book_year)
        ON CONFLICT DO NOTHING;
        """;

    public static async Task<HashSet<string>> PlacedAsync(Staging staging, CancellationToken cancellation) => await staging.Connection!.ListAsync(
        "SELECT DISTINCT code FROM boundary WHERE layer = 'communes'", row => row.GetString(0), cancellation) is { } codes ? [.. codes] : [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        await merge.RunAsync("ANALYZE staged_code_book_commune; ANALYZE staged_code_book_epci", cancellation);
        merge.Unchanged = (int)await merge.CountAsync(
            $"""
            SELECT count(*) FROM staged_code_book_commune AS staged JOIN code_book_commune AS present USING (vintage, insee)
            WHERE present.epci = staged.epci AND present.vintage = {vintage}
            """,
            cancellation);
        await merge.RunAsync(Communes, cancellation);
        await WarnOfVanishedAsync(cancellation);
        await merge.RunAsync(Write, cancellation);
        await merge.RunAsync(
            $"""
            CREATE TEMP TABLE led ON COMMIT DROP AS {Succeed};
            {Divide}
            DELETE FROM commune_succession;
            INSERT INTO commune_succession (former_insee, insee, former_name) SELECT former_insee, insee, former_name FROM led;
            DROP TABLE led, year_commune, year_epci, staged_code_book_commune, staged_code_book_epci;
            """,
            cancellation);
        merge.RebuildAreas();
    }

    private async Task WarnOfVanishedAsync(CancellationToken cancellation)
    {
        var gone = await merge.Connection.ListAsync(
            "SELECT count(*), min(name) FROM year_commune WHERE is_gone", row => (Count: row.GetInt64(0), First: row.OptionalText(1)), cancellation);
        if (gone[0].Count == 0) return;
        merge.Staging.Account(merge.Staging.Files[0]).Warn(EpciMembersReasons.Vanished(vintage, gone[0].Count, gone[0].First!));
    }
}
