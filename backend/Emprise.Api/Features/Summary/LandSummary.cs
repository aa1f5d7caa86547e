using System.Text.Json.Serialization;
using Emprise.Api.Totals;

namespace Emprise.Api.Features.Summary;

/// <summary>Totals of industrial land, in the whole and area by area.</summary>
/// <param name="By">What the areas are.</param>
/// <param name="Phase">Of territories; null for other areas.</param>
/// <param name="Total">Of everything that the filters leave, as a list of it has.</param>
/// <param name="Groups">The areas in the order of their names, those without land among them.</param>
/// <param name="Outside">Land in none of these areas. With the groups it adds up to the total.</param>
internal sealed record LandSummary(string By, int? Phase, LandTotals Total, IReadOnlyList<AreaTotals> Groups, LandTotals Outside);

/// <summary>The land of one area.</summary>
/// <param name="Collection">Collection of the area.</param>
/// <param name="Inventory">
/// State of the inventories of its EPCI, of the kinds of land asked for: published (one is), zero (known, without land), none (nobody knows);
/// null where the area has no commune.
/// </param>
internal sealed record AreaTotals(string Id, string Name, string Collection, string? Inventory, [property: JsonIgnore] LandTotals Land)
    : LandTotals(Land);
