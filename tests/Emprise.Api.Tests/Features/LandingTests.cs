using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;
using Emprise.Core.Layers;

namespace Emprise.Api.Tests.Features;

public sealed class LandingTests(SeededApi api)
{
    [Fact]
    public async Task Every_link_of_the_landing_page_works_and_has_the_type_it_says()
    {
        var links = (await api.Client.JsonAsync("/api"))["links"]!.AsArray();
        foreach (var link in links.Where(link => (string)link!["rel"]! != "related"))
        {
            using var answer = await api.Client.AskAsync(new Uri((string)link!["href"]!).PathAndQuery);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith(answer.Content.Headers.ContentType!.MediaType!, (string)link["type"]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_browser_gets_a_page_and_a_program_gets_JSON()
    {
        foreach (var path in (string[])["/api", "/api/openapi.json"])
        {
            using var page = await api.Client.AskAsync(path, ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
            Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
            var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
            using var json = await api.Client.AskAsync(path, ("Accept", "*/*"));
            Assert.EndsWith("json", json.Content.Headers.ContentType!.MediaType!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Conformance_lists_what_is_true_and_no_more() =>
        Assert.Equal(["core", "oas30", "geojson"], (await api.Client.JsonAsync("/api/conformance"))["conformsTo"]!.AsArray().Select(uri => ((string)uri!).Split('/')[^1]));

    [Fact]
    public async Task Every_collection_is_listed_with_extent_and_links_that_work()
    {
        var list = await api.Client.JsonAsync("/api/collections");
        Assert.Equal(LayerCatalogue.All.Select(layer => layer.Id), list["collections"]!.AsArray().Select(collection => (string)collection!["id"]!));
        foreach (var collection in list["collections"]!.AsArray())
        {
            Assert.Equal(4, collection!["extent"]!["spatial"]!["bbox"]![0]!.AsArray().Count);
            Assert.Equal("feature", (string)collection["itemType"]!);
            foreach (var link in collection["links"]!.AsArray())
            {
                using var answer = await api.Client.AskAsync(new Uri((string)link!["href"]!).PathAndQuery);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }

            var alone = await api.Client.JsonAsync($"/api/collections/{collection["id"]}");
            Assert.Equal(collection["extent"]!.ToJsonString(), alone["extent"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task The_extent_tells_days_where_features_have_them()
    {
        var land = await api.Client.JsonAsync("/api/collections/industrial-land");
        Assert.Equal(["2020-01-01", "2024-02-01"], land["extent"]!["temporal"]!["interval"]![0]!.AsArray().Select(day => (string)day!));
    }

    [Fact]
    public async Task Queryables_and_schema_are_those_of_the_catalogue()
    {
        foreach (var layer in LayerCatalogue.All)
        {
            var queryables = await api.Client.JsonAsync($"/api/collections/{layer.Id}/queryables");
            Assert.Equal(layer.Properties.Select(property => property.Name), queryables["properties"]!.AsObject().Select(property => property.Key));
            Assert.False((bool)queryables["additionalProperties"]!);
            var schema = await api.Client.JsonAsync($"/api/collections/{layer.Id}/schema");
            var feature = (await api.Client.JsonAsync($"/api/collections/{layer.Id}/items?limit=1"))["features"]![0]!;
            Assert.Empty(feature["properties"]!.AsObject().Select(property => property.Key).Except(schema["properties"]!.AsObject().Select(property => property.Key)));
        }

        var land = (await api.Client.JsonAsync("/api/collections/industrial-land/schema"))["properties"]!.AsObject();
        Assert.Equal("updatedOn", Assert.Single(land, property => (string?)property.Value!["x-ogc-role"] == "primary-instant").Key);
        var kinds = (await api.Client.JsonAsync("/api/collections/epci/queryables"))["properties"]!["kind"]!["enum"]!;
        Assert.Equal(JsonNode.Parse("""["CC","CA","CU","METRO","MET69","EPT"]""")!.ToJsonString(), kinds.ToJsonString());
    }
}
