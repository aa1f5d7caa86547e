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

    // Communes of today that have taken over, since a year, what was a commune of its own then.
    private const string Grown = """
        SELECT DISTINCT commune_succession.insee FROM commune_succession
        JOIN code_book_commune book ON book.vintage = $2 AND book.insee = former_insee
        WHERE commune_succession.insee = ANY($1)
        """;

    public static async Task<IReadOnlyDictionary<string, GroundFacts>> FactsAsync(
        IReadOnlyCollection<string> communes, Snapshot data, CancellationToken cancellation) =>
        (await data.ListAsync(Facts, [communes.ToArray()], row => new GroundFacts(row.GetString(0), row.GetString(1), row.TextOrNull(2), row.GetDouble(3),
            row.TextOrNull(4), row.TextOrNull(5), row.GetString(6)), cancellation)).ToDictionary(fact => fact.Insee);

    public static async Task<IReadOnlySet<string>> GrownSinceAsync(
        IReadOnlyCollection<string> communes, int vintage, Snapshot data, CancellationToken cancellation) =>
        (await data.ListAsync(Grown, [communes.ToArray(), (short)vintage], row => row.GetString(0), cancellation)).ToHashSet();
}
