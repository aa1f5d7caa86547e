using Emprise.Api.Database;
using Emprise.Core.Model;
using Npgsql;

namespace Emprise.Api.Features.Inventory;

/// <summary>Counts EPCI by the states that the import wrote to them.</summary>
internal static class InventoryQuery
{
    private static readonly string[] StateColumns = ["land_inventory", "zone_inventory", "friche_inventory"];

    private const int FirstCount = 8;

    // The whole country first: the set without a region.
    private static readonly string Summary = $"""
        SELECT grouping(region) = 1, region, min(region_name), count(*),
            sum(land_sites)::bigint, round(sum(land_hectares)::numeric, 4)::double precision, max(land_updated_on), min(land_oldest_on){Counts}
        FROM epci WHERE kind <> '{EpciKind.Ept}'
        GROUP BY GROUPING SETS ((), (region))
        ORDER BY 1 DESC, region
        """;

    private static string Counts => string.Concat(
        from column in StateColumns
        from state in InventoryState.All
        select $", count(*) FILTER (WHERE {column} = '{state}')");

    public static async Task<InventorySummary> SummariseAsync(Snapshot data, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Summary, data.Connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var country = Read(reader);
        var regions = new List<RegionInventory>();
        while (await reader.ReadAsync(cancellation)) regions.Add(Read(reader));
        return new InventorySummary(country.Epci, country.Land, country.Zones, country.Friches, country.Totals, regions);
    }

    private static RegionInventory Read(NpgsqlDataReader row) => new(
        Maybe<string>(row, 1), Maybe<string>(row, 2), row.GetInt64(3), States(row, 0), States(row, 1), States(row, 2),
        new LandTotals(
            row.IsDBNull(4) ? 0 : row.GetInt64(4),
            row.IsDBNull(5) ? null : row.GetDouble(5),
            row.IsDBNull(6) ? null : row.GetFieldValue<DateOnly>(6),
            row.IsDBNull(7) ? null : row.GetFieldValue<DateOnly>(7)));

    private static StateCounts States(NpgsqlDataReader row, int kind) => new(InventoryState.All
        .Select((state, i) => (state, count: row.GetInt64(FirstCount + kind * InventoryState.All.Count + i)))
        .ToDictionary(pair => pair.state, pair => pair.count));

    private static T? Maybe<T>(NpgsqlDataReader row, int column) where T : class => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);
}
