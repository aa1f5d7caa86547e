using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class InventoryTests(SeededApi api)
{
    [Fact]
    public async Task Epci_are_counted_by_the_state_of_each_inventory()
    {
        var summary = await api.Client.JsonAsync("/api/inventory");
        Assert.Equal(3, (int)summary["epci"]!);
        Assert.Equal("""{"none":1,"zero":0,"published":2}""", summary["land"]!["byState"]!.ToJsonString());
        Assert.Equal("""{"none":2,"zero":1,"published":0}""", summary["zones"]!["byState"]!.ToJsonString());
        Assert.Equal("""{"none":1,"zero":0,"published":2}""", summary["friches"]!["byState"]!.ToJsonString());
        Assert.Equal("""{"sites":4,"hectares":20.5,"newestUpdateOn":"2024-02-01","oldestUpdateOn":"2020-01-01"}""", summary["totals"]!.ToJsonString());
    }

    [Fact]
    public async Task The_regions_add_up_to_the_country()
    {
        var summary = await api.Client.JsonAsync("/api/inventory");
        var regions = summary["byRegion"]!.AsArray();
        Assert.Equal([("24", "Centre-Val de Loire", 2), (null, null, 1)],
            regions.Select(region => ((string?)region!["code"], (string?)region["name"], (int)region["epci"]!)));
        foreach (var kind in (string[])["land", "zones", "friches"])
        {
            foreach (var (state, count) in summary[kind]!["byState"]!.AsObject())
            {
                Assert.Equal((int)count!, regions.Sum(region => (int)region![kind]!["byState"]![state]!));
            }
        }

        Assert.Null(regions[1]!["totals"]!["hectares"]); // not stated, not zero
    }

    [Fact]
    public async Task The_counts_are_those_of_the_layer_drawn_on_the_map()
    {
        var summary = await api.Client.JsonAsync("/api/inventory");
        foreach (var (state, count) in summary["zones"]!["byState"]!.AsObject())
        {
            Assert.Equal((int)count!, (await api.Client.IdsAsync($"/api/collections/epci/items?zoneInventory={state}")).Length);
        }
    }
}
