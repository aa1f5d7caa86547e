using Emprise.Api.Database;
using Emprise.Api.Facts;
using Emprise.Api.Filters;
using Emprise.Api.Totals;
using Npgsql;

namespace Emprise.Api.Features.Programme;

/// <summary>Counts what is loaded and lists the territories of every region.</summary>
internal static class ProgrammeQuery
{
    private const int NewestPhase = 2;

    private static readonly string Counts = $"""
        SELECT (SELECT count(*) FROM territory WHERE phase = 1), (SELECT count(*) FROM territory WHERE phase = 2),
            coalesce(sum(members), 0), coalesce(sum(communes), 0), coalesce(sum(population), 0), max(vintage)::integer,
            (SELECT count(*) FROM turnkey_site WHERE retired_on IS NULL), (SELECT max(loaded_on) FROM source)
        FROM territory WHERE phase = {NewestPhase}
        """;

    // Row by row: region, territory, town, each in its order.
    private const string Regions = """
        WITH town AS (
            SELECT territory, insee, name, row_number() OVER (PARTITION BY territory ORDER BY population DESC NULLS LAST, insee) AS rank
            FROM (
                SELECT territory1 AS territory, insee, name, population FROM commune WHERE territory1 IS NOT NULL
                UNION ALL SELECT territory2, insee, name, population FROM commune WHERE territory2 IS NOT NULL) AS member)
        SELECT region.code, region.name, territory.id, territory.name, territory.phase, territory.population,
            array_agg(town.insee ORDER BY town.rank) FILTER (WHERE town.insee IS NOT NULL),
            array_agg(town.name ORDER BY town.rank) FILTER (WHERE town.insee IS NOT NULL)
        FROM region JOIN territory ON region.code = ANY (territory.regions) LEFT JOIN town ON town.territory = territory.id AND town.rank <= 3
        GROUP BY region.code, region.name, territory.id, territory.name, territory.phase, territory.population
        ORDER BY region.name COLLATE "fr-x-icu", territory.phase DESC, territory.name COLLATE "fr-x-icu"
        """;

    public static async Task<ProgrammePage> ReadAsync(Snapshot data, CancellationToken cancellation)
    {
        var land = await LandTotalsQuery.ReadAsync([new Retired(false)], data, cancellation);
        var counts = await data.ListAsync(Counts, row => ReadCounts(row, land), cancellation);
        var facts = await FactsQuery.ReadAsync(data, cancellation);
        var regions = await data.ListAsync(Regions, row => (Id: row.GetString(0), Name: row.GetString(1), Territory: ReadTerritory(row)), cancellation);
        return new ProgrammePage(counts[0], [.. Timeline.With(facts)], [.. Themes.AxesOf(facts)], [.. Themes.Of(facts)],
        [
            .. regions.GroupBy(row => (row.Id, row.Name), row => row.Territory)
                .Select(region => new RegionList(region.Key.Id, region.Key.Name, [.. region])),
        ]);
    }

    private static LoadedCounts ReadCounts(NpgsqlDataReader row, LandTotals land) => new(
        new Dictionary<int, long> { [1] = row.GetInt64(0), [2] = row.GetInt64(1) },
        NewestPhase, row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), land, row.GetInt64(6),
        row.IsDBNull(7) ? null : row.GetFieldValue<DateTimeOffset>(7), row.IsDBNull(5) ? null : row.GetInt32(5));

    private static ListedTerritory ReadTerritory(NpgsqlDataReader row) => new(
        row.GetString(2), row.GetString(3), row.GetInt16(4), row.GetInt32(5),
        row.IsDBNull(6) ? [] : [.. row.GetFieldValue<string[]>(6).Zip(row.GetFieldValue<string[]>(7), (insee, name) => new Town(insee, name))]);
}
