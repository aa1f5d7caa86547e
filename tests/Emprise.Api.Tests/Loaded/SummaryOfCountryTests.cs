using System.Globalization;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;
using Emprise.Core.Model;

namespace Emprise.Api.Tests.Loaded;

/// <summary>The summary of the embedded country against its lists, row by row.</summary>
public sealed class SummaryOfCountryTests(LoadedApi loaded)
{
    private const int Filters = 40;
    private const string Items = "/api/collections/industrial-land/items?limit=10000&skipGeometry=true&properties=areaHectares,kind";
    private const string Summary = "/api/industrial-land/summary";

    private static readonly string[] Divisions = ["territory", "territory&phase=1", "epci", "department", "region"];

    // Hectares have four decimals; sums of as many doubles as a list has are off by less.
    private const double Tolerance = 1e-3;

    [Fact]
    public async Task Totals_equal_those_of_the_list_whatever_the_filters()
    {
        var client = await loaded.ClientAsync();
        var random = new Random(2411);
        var seen = 0;
        foreach (var filter in Enumerable.Range(0, Filters).Select(_ => RandomFilter(random)))
        {
            var page = await client.JsonAsync($"{Items}&totals=true&{filter}");
            var rows = page["features"]!.AsArray().Select(feature => (double?)feature!["properties"]!["areaHectares"]).ToList();
            Assert.Equal(rows.Sum() ?? 0, (double?)page["totals"]!["areaHectares"] ?? 0, Tolerance);
            seen += rows.Count;
            foreach (var by in Divisions)
            {
                var summary = await client.JsonAsync($"{Summary}?by={by}&{filter}");
                Assert.Equal((rows.Count, rows.Count(row => row is null)), ((int)summary["total"]!["count"]!, (int)summary["total"]!["unstated"]!));
                Assert.Equal(rows.Sum() ?? 0, (double?)summary["total"]!["areaHectares"] ?? 0, Tolerance);
                AssertPartsAddUp(summary, $"by={by}&{filter}");
            }
        }

        Assert.True(seen > 1000, "the filters left next to nothing to compare");
    }

    // A commune of Grand Paris belongs to the métropole and to an EPT, which is asked for like any EPCI.
    [Fact]
    public async Task The_land_of_an_EPT_is_listed_and_totalled_by_its_SIREN()
    {
        var client = await loaded.ClientAsync();
        var page = await client.JsonAsync("/api/collections/epci/items?kind=EPT&limit=100&skipGeometry=true&properties=landSites");
        var sites = page["features"]!.AsArray().ToDictionary(feature => (string)feature!["id"]!, feature => (int)feature!["properties"]!["landSites"]!);
        Assert.Equal(11, sites.Count);
        Assert.Contains(sites, pair => pair.Value > 0);
        foreach (var (siren, count) in sites)
        {
            Assert.Equal(count, (int)(await client.JsonAsync($"{Items}&epci={siren}"))["numberMatched"]!);
            Assert.Equal(count, (int)(await client.JsonAsync($"{Summary}?by=epci&epci={siren}"))["total"]!["count"]!);
        }
    }

    [Theory]
    [InlineData("territory", 183)]
    [InlineData("territory&phase=1", 149)]
    [InlineData("epci", 1255)]
    [InlineData("department", 101)]
    [InlineData("region", 18)]
    public async Task Every_area_is_listed_and_each_equals_the_list_of_its_land(string by, int areas)
    {
        var client = await loaded.ClientAsync();
        var summary = await client.JsonAsync($"{Summary}?by={by}");
        var groups = summary["groups"]!.AsArray();
        Assert.Equal(areas, groups.Count);
        var property = by switch { "territory" => "territory2", "territory&phase=1" => "territory1", _ => by };
        foreach (var group in groups.Where((_, i) => i % Math.Max(1, areas / 12) == 0))
        {
            var page = await client.JsonAsync($"{Items}&totals=true&{property}={group!["id"]}");
            Assert.Equal((int)group["count"]!, (int)page["numberMatched"]!);
            Assert.Equal((double?)group["areaHectares"] ?? 0, (double?)page["totals"]!["areaHectares"] ?? 0, Tolerance);
        }
    }

    [Fact]
    public async Task An_epci_without_inventory_is_told_from_one_at_zero()
    {
        var client = await loaded.ClientAsync();
        var groups = (await client.JsonAsync($"{Summary}?by=epci"))["groups"]!.AsArray();
        foreach (var state in InventoryState.All)
        {
            var page = await client.JsonAsync($"/api/collections/epci/items?limit=10000&skipGeometry=true&properties=kind,landSites,landHectares&landInventory={state}");
            var epci = page["features"]!.AsArray().Where(one => (string?)one!["properties"]!["kind"] != EpciKind.Ept).ToDictionary(one => (string)one!["id"]!);
            Assert.Equal(epci.Keys.Order(), groups.Where(group => (string?)group!["inventory"] == state).Select(group => (string)group!["id"]!).Order());
            foreach (var group in groups.Where(group => epci.ContainsKey((string)group!["id"]!)))
            {
                var told = epci[(string)group!["id"]!]!["properties"]!;
                Assert.Equal(((int)told["landSites"]!, (double?)told["landHectares"] ?? 0), ((int)group["count"]!, (double?)group["areaHectares"] ?? 0));
            }
        }

        Assert.Contains(groups, group => (string?)group!["inventory"] == InventoryState.None);
    }

    private static void AssertPartsAddUp(JsonNode summary, string question)
    {
        var total = summary["total"]!;
        JsonNode[] places = [.. summary["groups"]!.AsArray().Select(group => group!), summary["outside"]!];
        AssertSum(total, places, question);
        foreach (var whole in places.Append(total))
        {
            foreach (var division in (string[])["byKind", "byStatus", "byStage"]) AssertSum(whole, whole[division]!.AsArray().Select(part => part!), $"{division} of {question}");
        }
    }

    private static void AssertSum(JsonNode whole, IEnumerable<JsonNode> parts, string question)
    {
        var (count, hectares) = (0, 0.0);
        foreach (var part in parts)
        {
            count += (int)part["count"]!;
            hectares += (double?)part["areaHectares"] ?? 0;
        }

        Assert.True(count == (int)whole["count"]! && Math.Abs(hectares - ((double?)whole["areaHectares"] ?? 0)) < Tolerance,
            $"{question}: the parts have {count} sites and {hectares} ha, the whole {whole["count"]} and {whole["areaHectares"]}");
    }

    private static string RandomFilter(Random random)
    {
        string[] parts =
        [
            $"status={Some(random, LandVocabulary.FricheStatuses)}", $"subkind={Some(random, LandVocabulary.FricheSubkinds)}", $"kind={Some(random, LandVocabulary.Kinds)},friche",
            $"minHectares={Number(random, 0, 5)}&includeUnstated={(random.Next(2) == 0 ? "true" : "false")}", $"maxHectares={Number(random, 1, 50)}",
            $"bbox={Number(random, -5, 3)},{Number(random, 42, 46)},{Number(random, 3, 9)},{Number(random, 46, 51)}",
            $"region={Some(random, ["24", "84", "76", "32", "11", "01"])}", $"department={Some(random, ["18", "41", "59", "69", "2A", "974"])}",
            "q=usine", "retired=include", $"datetime=../{random.Next(2015, 2025)}-06-30",
        ];
        return string.Join('&', parts.Where(_ => random.Next(4) == 0));
    }

    private static string Some(Random random, IReadOnlyList<string> values) =>
        string.Join(',', values.Where(_ => random.Next(2) == 0).DefaultIfEmpty(values[0]));

    private static string Number(Random random, double least, double most) =>
        (least + random.NextDouble() * (most - least)).ToString("F3", CultureInfo.InvariantCulture);
}
