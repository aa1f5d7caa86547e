using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>A commune of today: what is measured on the ground, and which territories it belongs to.</summary>
internal sealed record GroundFacts(string Insee, string Name, string? Epci, double AreaHectares, string? Territory1, string? Territory2, string BoundaryQuality);

/// <summary>Reads the communes of today.</summary>
internal static class GroundQuery
{
    private const string Facts = """
        SELECT insee, name, epci, area_hectares, territory1, territory2, boundary_quality FROM commune WHERE insee = ANY($1)
        """;

    // Communes of today on which several of a year lie: each with those of the year that it is, has taken over, or was a part of.
    private const string Joint = """
        WITH asked AS (SELECT unnest($1) AS insee),
        lies AS (
            SELECT insee AS ground FROM asked JOIN code_book_commune book USING (insee) WHERE book.vintage = $2
            UNION ALL SELECT succession.insee FROM asked JOIN commune_succession succession USING (insee)
                JOIN code_book_commune book ON book.vintage = $2 AND book.insee = former_insee
            UNION ALL SELECT part.insee FROM asked JOIN commune_part part USING (insee)
                JOIN code_book_commune book ON book.vintage = $2 AND book.insee = whole
                WHERE NOT EXISTS (SELECT FROM code_book_commune had WHERE had.vintage = $2 AND had.insee = part.insee)
                    AND NOT EXISTS (SELECT FROM commune_succession succession WHERE former_insee = whole AND succession.insee = part.insee))
        SELECT ground FROM lies GROUP BY ground HAVING count(*) > 1
        """;

    public static async Task<IReadOnlyDictionary<string, GroundFacts>> FactsAsync(
        IReadOnlyCollection<string> communes, Snapshot data, CancellationToken cancellation) =>
        (await data.ListAsync(Facts, [communes.ToArray()], row => new GroundFacts(row.GetString(0), row.GetString(1), row.TextOrNull(2), row.GetDouble(3),
            row.TextOrNull(4), row.TextOrNull(5), row.GetString(6)), cancellation)).ToDictionary(fact => fact.Insee);

    public static async Task<IReadOnlySet<string>> JointInAsync(
        int vintage, IReadOnlyCollection<string> communes, Snapshot data, CancellationToken cancellation) =>
        (await data.ListAsync(Joint, [communes.ToArray(), (short)vintage], row => row.GetString(0), cancellation)).ToHashSet();
}
