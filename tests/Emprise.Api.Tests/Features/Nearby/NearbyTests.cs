using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features.Nearby;

public sealed class NearbyTests(SeededApi api)
{
    private const string Square = "2.07,47;2.2,47;2.2,47.1;2.07,47.1";

    [Fact]
    public async Task Sites_come_with_their_properties_their_rank_and_a_distance_that_says_its_kind()
    {
        var page = await api.Client.JsonAsync("/api/turnkey-sites/nearby?lon=2.1&lat=47.05");
        Assert.Equal(("FeatureCollection", 50.0), ((string)page["type"]!, (double)page["radiusKm"]!));
        var feature = Assert.Single(page["features"]!.AsArray())!;
        Assert.Equal("announcements:a", (string)feature["id"]!);
        var properties = feature["properties"]!;
        Assert.Equal(("Parc technologique de Sologne", 1), ((string)properties["name"]!, (int)properties["rank"]!));
        Assert.Equal((3.80, "straight-line"), ((double)properties["distanceKm"]!, (string)properties["distanceKind"]!));
        Assert.Equal("À 3,80 km à vol d’oiseau.", (string)properties["reason"]!);
        Assert.Empty(properties["criteria"]!.AsArray());
        Assert.Equal("""{"type":"Point","coordinates":[2.15,47.05]}""", feature["geometry"]!.ToJsonString());
    }

    [Fact]
    public async Task A_site_that_nobody_can_place_is_counted_and_a_retired_one_is_neither_found_nor_counted()
    {
        var page = await api.Client.JsonAsync("/api/turnkey-sites/nearby?lon=2.15&lat=47.05&radiusKm=1000");
        Assert.Equal((1, 1, 1), ((int)page["numberMatched"]!, (int)page["numberReturned"]!, (int)page["withoutPlace"]!));
    }

    [Fact]
    public async Task The_distance_to_an_outline_is_that_to_its_nearest_edge_and_none_inside()
    {
        var page = await api.Client.JsonAsync("/api/industrial-land/nearby?lon=2.085&lat=47.0&kind=plot");
        var metres = await api.Database.ReadAsync<double>("""
            SELECT ST_Distance(geom::geography, ST_Point(2.085, 47)::geography) FROM industrial_land WHERE id = 'cartofriches:4'
            """);
        Assert.Equal(Math.Round(metres / 1000, 2), (double)page["features"]![0]!["properties"]!["distanceKm"]!);
        var inside = await api.Client.JsonAsync("/api/industrial-land/nearby?lon=2.085&lat=47.015&kind=plot");
        Assert.Equal(0, (double)inside["features"]![0]!["properties"]!["distanceKm"]!);
    }

    [Theory]
    [InlineData("kind=plot", "cartofriches:4")]
    [InlineData("kind=friche&status=with-project,unknown", "cartofriches:2 cartofriches:3")]
    [InlineData("subkind=railway", "cartofriches:2")]
    public async Task Land_is_narrowed_as_in_its_list(string filter, string ids)
    {
        var found = await api.Client.IdsAsync($"/api/industrial-land/nearby?lon=2.15&lat=47.05&{filter}");
        Assert.Equal(ids.Split(' '), found);
        Assert.Equal(await api.Client.IdsAsync($"/api/collections/industrial-land/items?{filter}"), found.Order());
    }

    [Fact]
    public async Task A_friche_is_recycled_land_and_inventories_say_nothing_of_rail()
    {
        var page = await api.Client.JsonAsync("/api/industrial-land/nearby?lon=2.15&lat=47.05&recycled=true&rail=true");
        Assert.Equal("met met met notStated", string.Join(' ', Verdicts(page, 0)));
        Assert.All(Verdicts(page, 1), verdict => Assert.Equal("notStated", verdict));
    }

    [Theory]
    [InlineData("insee:18279", "insee", "communes", "18279", "Vierzon")]
    [InlineData("epci:200071082", "epci", "epci", "200071082", "Île \"Vierzon\" - Sologne, Berry")]
    [InlineData("territory:2-ti-2411", "territory", "territories", "2-ti-2411", "Sologne Val de Cher")]
    [InlineData("turnkey-sites:announcements:a", "site", "turnkey-sites", "announcements:a", "Parc technologique de Sologne")]
    [InlineData("vierzon", "text", "communes", "18279", "Vierzon (Cher)")]
    [InlineData("Romorentin", "text", "communes", "41194", "Romorantin-Lanthenay (Loir-et-Cher)")] // a typo
    public async Task Near_is_an_id_or_a_name(string near, string kind, string collection, string id, string label)
    {
        var origin = (await api.Client.JsonAsync($"/api/turnkey-sites/nearby?near={Uri.EscapeDataString(near)}"))["origin"]!;
        Assert.Equal((kind, collection, id, label), ((string)origin["kind"]!, (string)origin["collection"]!, (string)origin["id"]!, (string)origin["label"]!));
        Assert.Equal(2, origin["point"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_else_a_name_may_mean_is_offered_in_a_form_that_means_it_alone()
    {
        var origin = (await api.Client.JsonAsync("/api/turnkey-sites/nearby?near=sologne"))["origin"]!;
        Assert.Equal("2-ti-2411", (string)origin["id"]!);
        var others = origin["alternatives"]!.AsArray();
        Assert.Contains(others, other => (string)other!["near"]! == "territory:1-ti-2407");
        foreach (var other in others)
        {
            var meant = (await api.Client.JsonAsync($"/api/turnkey-sites/nearby?near={Uri.EscapeDataString((string)other!["near"]!)}"))["origin"]!;
            Assert.StartsWith((string)meant["label"]!, (string)other["label"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_drawn_area_finds_the_same_posted_or_in_the_address()
    {
        var byAddress = await api.Client.JsonAsync($"/api/industrial-land/nearby?area={Square}&minHectares=4");
        var ring = string.Join(',', $"{Square};{Square.Split(';')[0]}".Split(';').Select(position => $"[{position}]"));
        var posted = await PostAsync("/api/industrial-land/nearby?minHectares=4", $$"""{"type":"Polygon","coordinates":[[{{ring}}]]}""");
        Assert.Equal(["cartofriches:4", "cartofriches:3", "cartofriches:2"], byAddress["features"]!.AsArray().Select(feature => (string)feature!["id"]!));
        foreach (var member in new[] { "features", "origin", "radiusKm", "numberMatched", "withoutPlace" })
        {
            Assert.Equal(byAddress[member]?.ToJsonString(), posted[member]?.ToJsonString());
        }

        Assert.All(byAddress["features"]!.AsArray(), feature => Assert.Equal(0, (double)feature!["properties"]!["distanceKm"]!));
        Assert.StartsWith("Critère rempli. Dans la zone dessinée.", (string)byAddress["features"]![0]!["properties"]!["reason"]!, StringComparison.Ordinal);
        Assert.Empty(posted["links"]!.AsArray()); // no address says it whole
    }

    [Fact]
    public async Task An_answer_is_kept_for_whoever_asks_the_same()
    {
        using var first = await api.Client.AskAsync("/api/turnkey-sites/nearby?lon=2.1&lat=47.05&limit=3");
        using var again = await api.Client.AskAsync("/api/turnkey-sites/nearby?limit=3&lat=47.05&lon=2.1", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static IEnumerable<string> Verdicts(JsonNode page, int criterion) =>
        page["features"]!.AsArray().Select(feature => (string)feature!["properties"]!["criteria"]![criterion]!["verdict"]!);

    private async Task<JsonNode> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/geo+json");
        using var answer = await api.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }
}
