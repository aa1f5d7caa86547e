using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

/// <summary>The pages of every embedded territory, and that of the programme.</summary>
public sealed class ProfilesOfCountryTests(LoadedApi loaded)
{
    private const double Kilometres = 0.11; // borders are told to a tenth

    [Theory]
    [InlineData(1, 149)]
    [InlineData(2, 183)]
    public async Task Every_territory_has_a_page_that_agrees_with_its_feature_and_its_land(int phase, int count)
    {
        var client = await loaded.ClientAsync();
        var territories = (await client.JsonAsync($"/api/collections/territories/items?phase={phase}&limit=1000&skipGeometry=true"))["features"]!.AsArray();
        var land = (await client.JsonAsync($"/api/industrial-land/summary?by=territory&phase={phase}"))["groups"]!.AsArray()
            .ToDictionary(group => (string)group!["id"]!, group => group!);
        Assert.Equal(count, territories.Count);
        var borders = new Dictionary<(string From, string To), double>();
        foreach (var feature in territories)
        {
            var id = (string)feature!["id"]!;
            var profile = await client.JsonAsync($"/api/territories/{id}/profile");
            AssertIdentity(feature["properties"]!, profile);
            foreach (var part in (string[])["count", "areaHectares", "unstated", "byStatus"])
            {
                Assert.Equal(land[id][part]?.ToJsonString(), profile["land"]![part]?.ToJsonString());
            }

            foreach (var other in profile["neighbours"]!.AsArray()) borders.Add((id, (string)other!["id"]!), (double)other["borderKm"]!);
        }

        Assert.All(borders, border => Assert.Equal(border.Value, borders[(border.Key.To, border.Key.From)], Kilometres));
        Assert.True(borders.Count > count, "next to no territory has a neighbour");
    }

    [Fact]
    public async Task Members_are_named_whatever_their_kind()
    {
        var client = await loaded.ClientAsync();
        var kinds = new HashSet<string>();
        foreach (var id in (string[])["2-ti-7506", "2-ti-1101", "1-ti-8416"])
        {
            var members = (await client.JsonAsync($"/api/territories/{id}/profile"))["members"]!.AsArray();
            Assert.NotEmpty(members);
            Assert.All(members, member => Assert.True((int)member!["population"]! > 0 && (string?)member["name"] is { Length: > 0 }));
            kinds.UnionWith(members.Select(member => (string)member!["kind"]!));
        }

        Assert.Equal(["commune", "epci", "ept"], kinds.Order());
    }

    [Fact]
    public async Task Figures_that_name_a_member_are_the_territorys_and_those_of_its_region_are_not()
    {
        var client = await loaded.ClientAsync();
        var profile = await client.JsonAsync("/api/territories/2-ti-7601/profile"); // Alès: its EPCI is named
        Assert.Equal(["Alès Agglomération"], profile["support"]!.AsArray().Select(fact => (string?)fact!["place"]));
        var regions = profile["regions"]!.AsArray().Select(region => (string?)region!["name"]).ToList();
        Assert.Contains("Occitanie", regions);
        Assert.All(profile["regionFacts"]!.AsArray(), fact => Assert.Contains((string?)fact!["place"], regions));
        Assert.NotEmpty(profile["regionFacts"]!.AsArray());
        var rhone = await client.JsonAsync("/api/territories/2-ti-7607/profile"); // CA du Gard Rhodanien
        Assert.Equal("Gard rhodanien", (string?)Assert.Single(rhone["axes"]!.AsArray())!["place"]);
    }

    [Fact]
    public async Task The_programme_counts_what_the_collections_have()
    {
        var client = await loaded.ClientAsync();
        var programme = await client.JsonAsync("/api/programme");
        var counts = programme["counts"]!;
        Assert.Equal("""{"1":149,"2":183}""", counts["territoriesByPhase"]!.ToJsonString());
        Assert.Equal(641, (int)counts["members"]!);
        Assert.Equal(2_021, (int)counts["land"]!["count"]!);
        Assert.Equal(70, (int)counts["turnkeySites"]!);
        var centre = programme["regions"]!.AsArray().Single(region => (string?)region!["id"] == "24")!["territories"]!.AsArray();
        Assert.Equal(12, centre.Count(territory => ((string)territory!["id"]!).StartsWith("2-ti-24", StringComparison.Ordinal))); // and those shared with a neighbour
        Assert.Equal("Châteauroux", (string?)centre.Single(territory => (string?)territory!["id"] == "2-ti-2403")!["towns"]![0]!["name"]);
    }

    [Fact]
    public async Task No_figure_of_the_programme_stands_without_source_and_none_is_lost()
    {
        var client = await loaded.ClientAsync();
        var programme = await client.JsonAsync("/api/programme");
        var facts = programme["facts"]!.AsArray().SelectMany(theme => theme!["facts"]!.AsArray()).ToList();
        Assert.All(facts, fact => Assert.StartsWith("http", (string?)fact!["source"]));
        var all = (await client.JsonAsync("/api/programme-facts"))["facts"]!.AsArray();
        Assert.Equal(all.Select(fact => fact!.ToJsonString()).Order(), facts.Select(fact => fact!.ToJsonString()).Order());
        var dates = programme["timeline"]!.AsArray().Select(moment => (string)moment!["date"]!).ToList();
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.Contains(programme["timeline"]!.AsArray(), moment => moment!["facts"]!.AsArray().Count > 1); // sources that disagree stand side by side
        Assert.Equal(["transition", "innovation", "skills", "land"],
            programme["axes"]!.AsArray().Where(axis => axis!["facts"]!.AsArray().Count == 2).Select(axis => (string?)axis!["code"]));
    }

    private static void AssertIdentity(JsonNode feature, JsonNode profile)
    {
        foreach (var name in (string[])["phase", "code", "name", "communes", "population", "areaHectares", "boundaryQuality", "vintage"])
        {
            Assert.Equal(feature[name]!.ToJsonString(), profile[name]!.ToJsonString());
        }

        Assert.Equal((int)feature["members"]!, profile["members"]!.AsArray().Count);
        Assert.Equal((int)feature["communes"]!, profile["members"]!.AsArray().Sum(member => (int)member!["communes"]!));
        Assert.Equal(feature["departments"]!.AsArray().Count, profile["departments"]!.AsArray().Count);
        Assert.InRange(profile["otherPhase"]!.AsArray().Sum(other => (double)other!["share"]!), 0, 1.001);
    }
}
