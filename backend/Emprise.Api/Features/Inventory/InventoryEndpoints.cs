using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Inventory;

/// <summary>Says where inventories of land exist, and where nobody knows.</summary>
internal static class InventoryEndpoints
{
    public static void MapInventory(this IEndpointRouteBuilder api) => api.MapRead("/inventory", GetSummary).WithMetadata(
        Operation.Bare("getInventory", "Inventory",
            "Number of EPCI by state of their inventories of land, of zones and of friches: none, zero (known, but no land) or published. "
            + "The EPT of Grand Paris lie inside its metropolis and are not counted beside it",
            Answer.Json<InventorySummary>()));

    private static Representation GetSummary(HttpRequest request) =>
        Representation.OfJson(QueryParameters.Bare(request), InventoryQuery.SummariseAsync);
}
