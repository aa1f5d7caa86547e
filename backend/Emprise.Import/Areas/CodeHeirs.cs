using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>The temporary table <c>heir</c>: for every code of any year the commune of the newest year that answers for it.</summary>
internal static class CodeHeirs
{
    // The most populous one where a commune was divided.
    private const string Make = """
        DROP TABLE IF EXISTS pg_temp.heir;
        CREATE TEMP TABLE heir ON COMMIT DROP AS
        WITH present AS (SELECT insee, population FROM code_book_commune WHERE vintage = (SELECT max(vintage) FROM code_book_year))
        SELECT insee AS code, insee FROM present
        UNION ALL
        (SELECT DISTINCT ON (former_insee) former_insee, insee FROM commune_succession JOIN present USING (insee)
         WHERE NOT EXISTS (SELECT FROM present WHERE insee = former_insee)
         ORDER BY former_insee, population DESC NULLS LAST, insee);
        CREATE UNIQUE INDEX ON heir (code);
        ANALYZE heir;
        """;

    public static Task MakeAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        new BulkWriter(connection).RunAsync(Make, cancellation);
}
