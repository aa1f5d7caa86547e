using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class ItemTests(SeededApi api)
{
    [Fact]
    public async Task A_feature_comes_with_what_contains_it()
    {
        var feature = await api.Client.JsonAsync("/api/collections/industrial-land/items/cartofriches:1");
        Assert.Equal(("Feature", "cartofriches:1"), ((string)feature["type"]!, (string)feature["id"]!));
        var containers = feature["related"]!["containedIn"]!.AsArray().Select(area => $"{area!["collection"]}/{area["id"]} {area["name"]}");
        Assert.Equal(
        [
            "communes/41194 Romorantin-Lanthenay", "epci/200018406 CC du Romorantinais et du Monestois", "territories/1-ti-2407 Sologne",
            "territories/2-ti-2411 Sologne Val de Cher", "departments/41 Loir-et-Cher", "regions/24 Centre-Val de Loire",
        ], containers);
    }

    [Fact]
    public async Task A_feature_comes_with_what_it_contains_and_where_to_get_it()
    {
        var feature = await api.Client.JsonAsync("/api/collections/epci/items/200071082");
        var contents = feature["related"]!["contains"]!.AsArray();
        Assert.Equal(["communes 1 1000", "industrial-land 2 3", "turnkey-sites 1 "],
            contents.Select(content => $"{content!["collection"]} {content["count"]} {content["areaHectares"]}"));
        foreach (var content in contents)
        {
            var page = await api.Client.JsonAsync(new Uri((string)content!["href"]!).PathAndQuery);
            Assert.Equal((int)content["count"]!, (int)page["numberMatched"]!);
        }
    }

    [Fact]
    public async Task A_territory_is_contained_in_each_of_its_departments()
    {
        var feature = await api.Client.JsonAsync("/api/collections/territories/items/1-ti-2407");
        Assert.Equal(["24", "18", "41"], feature["related"]!["containedIn"]!.AsArray().Select(area => (string)area!["id"]!));
    }

    [Theory]
    [InlineData("industrial-land", "cartofriches:5", "2025-05-01")]
    [InlineData("turnkey-sites", "announcements:c", "2025-06-01")]
    [InlineData("turnkey-sites", "announcements:a", null)]
    public async Task A_retired_feature_is_still_found_and_says_since_when(string collection, string id, string? since)
    {
        var properties = (await api.Client.JsonAsync($"/api/collections/{collection}/items/{id}"))["properties"]!.AsObject();
        Assert.True(properties.ContainsKey("retiredOn"));
        Assert.Equal(since, (string?)properties["retiredOn"]);
    }

    [Fact]
    public async Task A_plot_lies_in_its_zone_and_the_zone_contains_it()
    {
        var plot = await api.Client.JsonAsync("/api/collections/industrial-land/items/cartofriches:4");
        Assert.Contains("cartofriches:5", plot["related"]!["containedIn"]!.AsArray().Select(area => (string)area!["id"]!));
        var zone = await api.Client.JsonAsync("/api/collections/industrial-land/items/cartofriches:5");
        Assert.Equal("industrial-land 1 5", Assert.Single(zone["related"]!["contains"]!.AsArray().Select(content => $"{content!["collection"]} {content["count"]} {content["areaHectares"]}")));
    }

    [Theory]
    [InlineData("/api/collections/epci/items/999999999")]
    [InlineData("/api/collections/epci/items/%27%20OR%201%3D1--")]
    [InlineData("/api/collections/epci/items/%FF")]
    [InlineData("/api/collections/epci/items/%F0%9F%8F%AD")]
    [InlineData("/api/collections/nope/items/1")]
    public async Task What_does_not_exist_is_not_found(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        await answer.ProblemAsync(HttpStatusCode.NotFound);
    }
}
