namespace Emprise.Api.Features.Inventory;

/// <summary>How many EPCI publish an inventory of their land, in the whole country and by region.</summary>
internal sealed record InventorySummary(
    long Epci, StateCounts Land, StateCounts Zones, StateCounts Friches, LandTotals Totals, IReadOnlyList<RegionInventory> ByRegion);

/// <summary>The same for the EPCI of one region.</summary>
/// <param name="Code">INSEE code; null for EPCI outside every region.</param>
internal sealed record RegionInventory(
    string? Code, string? Name, long Epci, StateCounts Land, StateCounts Zones, StateCounts Friches, LandTotals Totals);

/// <summary>Number of EPCI in each state of an inventory; no inventory and an inventory without land are not the same.</summary>
internal sealed record StateCounts(IReadOnlyDictionary<string, long> ByState);

/// <summary>The sites of these inventories that are not retired.</summary>
/// <param name="Hectares">Where stated; null where none is.</param>
/// <param name="OldestUpdateOn">Day of the oldest update of a site; null where no site has one.</param>
internal sealed record LandTotals(long Sites, double? Hectares, DateOnly? NewestUpdateOn, DateOnly? OldestUpdateOn);
