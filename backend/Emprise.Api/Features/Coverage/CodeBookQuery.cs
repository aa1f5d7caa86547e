using Emprise.Api.Database;
using Emprise.Api.SearchIndex;
using Npgsql;

namespace Emprise.Api.Features.Coverage;

/// <summary>Reads the code book: which years there are, and what each says of some communes.</summary>
internal static class CodeBookQuery
{
    // The parts of a commune that are communes of today, and were none in that year.
    private const string Parts = """
        WITH part AS MATERIALIZED (
            SELECT year.vintage, whole, array_agg(insee ORDER BY insee) AS grounds
            FROM commune_part JOIN commune USING (insee) CROSS JOIN code_book_year year
            WHERE NOT EXISTS (SELECT FROM code_book_commune had WHERE had.vintage = year.vintage AND had.insee = commune_part.insee)
            GROUP BY year.vintage, whole)
        """;

    private static readonly string Columns = $"""
        book.vintage, book.insee, book.name, book.epci, book.ept, book.population,
        CASE WHEN commune.insee IS NOT NULL THEN commune.insee ELSE ({HeirSql.Of("book.insee")}) END, part.grounds
        """;

    private const string Today =
        "LEFT JOIN commune ON commune.insee = book.insee LEFT JOIN part ON part.vintage = book.vintage AND part.whole = book.insee";

    // Told to the planner, so that it takes the indexes that begin with the year.
    private const string AnyYear = "vintage IN (SELECT vintage FROM code_book_year)";

    private const string Vintages = "SELECT vintage::integer FROM code_book_year ORDER BY vintage";

    // $1 SIREN of EPCI and EPT, $2 INSEE codes. An EPT is looked for inside the metropolis that it is a part of, whose communes an index finds.
    private const string Met = $"""
        SELECT insee FROM code_book_commune WHERE {AnyYear} AND epci = ANY($1)
        UNION SELECT unnest($2)
        UNION SELECT insee FROM code_book_commune WHERE {AnyYear} AND ept = ANY($1) AND epci IN (SELECT epci FROM commune WHERE ept = ANY($1))
        """;

    // LIMIT keeps the planner from reading every commune of every year.
    private static readonly string FewRows = $"""
        {Parts} SELECT {Columns} FROM ({Met}) met CROSS JOIN code_book_year year CROSS JOIN LATERAL (
            SELECT * FROM code_book_commune stated WHERE stated.vintage = year.vintage AND stated.insee = met.insee LIMIT 1) book {Today}
        """;

    // Where most communes are met, that is what is best.
    private static readonly string ManyRows = $"{Parts} SELECT {Columns} FROM ({Met}) met JOIN code_book_commune book USING (insee) {Today} WHERE book.{AnyYear}";

    // From here on it takes less time.
    private const int Many = 3_000;

    // Of an EPCI, more or less.
    private const int Communes = 30;

    private static readonly string Members = $"{Parts} SELECT {Columns} FROM code_book_commune book {Today} WHERE book.vintage = $2 AND book.epci = ANY($1)";

    private const string Epci = "SELECT vintage, siren, name, kind FROM code_book_epci WHERE siren = ANY($1) ORDER BY vintage";

    private const string BySiren = "SELECT DISTINCT ON (siren) siren, insee FROM code_book_commune WHERE siren = ANY($1) ORDER BY siren, vintage DESC";

    private const string Heirs = """
        SELECT DISTINCT ON (former_insee) former_insee, insee, commune.name, former_name
        FROM unnest($1) asked JOIN commune_succession ON former_insee = asked JOIN commune USING (insee)
        ORDER BY former_insee, commune.population DESC NULLS LAST, insee
        """;

    // Joined, because a long list is not searched row by row then.
    private const string Kin = """
        WITH asked AS MATERIALIZED (SELECT unnest($1) AS insee),
        whole AS MATERIALIZED (SELECT whole AS insee FROM commune_part JOIN asked USING (insee))
        SELECT former_insee FROM commune_succession JOIN asked USING (insee)
        UNION SELECT insee FROM whole
        UNION SELECT part.insee FROM commune_part part JOIN (SELECT insee FROM asked UNION SELECT insee FROM whole) divided ON divided.insee = part.whole
        """;

    public static Task<List<int>> VintagesAsync(Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(Vintages, row => row.GetInt32(0), cancellation);

    /// <summary>Communes that were of these EPCI and EPT in any year, or have these codes: what every year says of them.</summary>
    public static Task<List<CodeBookRow>> RowsAsync(
        IReadOnlyCollection<string> sirens, IReadOnlyCollection<string> communes, Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(communes.Count + (sirens.Count * Communes) < Many ? FewRows : ManyRows, [sirens.ToArray(), communes.ToArray()], Read, cancellation);

    /// <summary>In one year, the communes of these EPCI.</summary>
    public static Task<List<CodeBookRow>> MembersAsync(
        IReadOnlyCollection<string> sirens, int vintage, Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(Members, [sirens.ToArray(), (short)vintage], Read, cancellation);

    /// <summary>EPCI and EPT by these SIREN, in every year.</summary>
    public static Task<List<EpciRow>> EpciAsync(IReadOnlyCollection<string> sirens, Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(Epci, [sirens.ToArray()], row => new EpciRow(row.GetInt16(0), row.GetString(1), row.GetString(2), row.GetString(3)), cancellation);

    /// <summary>INSEE codes of the communes with these SIREN, as the latest year that has them says.</summary>
    public static Task<List<(string Siren, string Insee)>> BySirenAsync(
        IReadOnlyCollection<string> sirens, Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(BySiren, [sirens.ToArray()], row => (row.GetString(0), row.GetString(1)), cancellation);

    /// <summary>Codes that no loaded year has any more, and the communes of today that answer for them.</summary>
    public static Task<List<(string Former, CodedName Heir, string? FormerName)>> HeirsAsync(
        IReadOnlyCollection<string> formers, Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(Heirs, [formers.ToArray()], row => (row.GetString(0), new CodedName(row.GetString(1), row.GetString(2)), row.TextOrNull(3)), cancellation);

    /// <summary>Communes of any year that these have taken over, were a part of, or had as a part.</summary>
    public static Task<List<string>> KinAsync(IReadOnlyCollection<string> communes, Snapshot data, CancellationToken cancellation) =>
        data.ListAsync(Kin, [communes.ToArray()], row => row.GetString(0), cancellation);

    private static CodeBookRow Read(NpgsqlDataReader row) => new(
        row.GetInt16(0), row.GetString(1), row.GetString(2), row.TextOrNull(3), row.TextOrNull(4), row.IsDBNull(5) ? null : row.GetInt32(5),
        Grounds(row.TextOrNull(6), row.IsDBNull(7) ? [] : row.GetFieldValue<string[]>(7)));

    private static string[] Grounds(string? own, string[] parts) => own is null ? parts : parts is [] ? [own] : [own, .. parts.Except([own])];
}
