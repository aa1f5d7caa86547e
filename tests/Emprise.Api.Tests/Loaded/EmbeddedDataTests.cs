using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

public sealed class EmbeddedDataTests(LoadedApi loaded)
{
    private const int Kilobyte = 1024;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("regions", "", 18)]
    [InlineData("departments", "", 101)]
    [InlineData("communes", "", 34_969)]
    [InlineData("epci", "", 1_266)]
    [InlineData("epci", "kind=EPT", 11)]
    [InlineData("territories", "", 332)]
    [InlineData("territories", "phase=1", 149)]
    [InlineData("territories", "phase=2", 183)]
    [InlineData("industrial-land", "", 2_021)]
    [InlineData("turnkey-sites", "", 70)]
    public async Task Every_collection_is_complete(string collection, string filter, int count)
    {
        var client = await loaded.ClientAsync();
        var page = await client.JsonAsync($"/api/collections/{collection}/items?limit=1&skipGeometry=true&{filter}");
        Assert.Equal(count, (int)page["numberMatched"]!);
    }

    [Theory]
    [InlineData("epci", "zoom=6&limit=10000", 700)]
    [InlineData("territories", "zoom=6&limit=10000&phase=2", 250)]
    public async Task The_first_view_is_small(string collection, string query, int kilobytes)
    {
        var client = await loaded.ClientAsync();
        foreach (var coding in (string[])["br", "gzip"])
        {
            using var answer = await client.AskAsync($"/api/collections/{collection}/items?{query}", ("Accept-Encoding", coding));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.InRange(answer.Content.Headers.ContentLength!.Value, 1, kilobytes * Kilobyte);
        }
    }

    [Theory]
    [InlineData("bourjes", "Bourges")]
    [InlineData("toulose", "Toulouse")]
    [InlineData("limges", "Limoges")]
    [InlineData("romorantn", "Romorantin-Lanthenay")]
    public async Task A_name_with_a_typo_is_found_first(string typed, string meant)
    {
        var client = await loaded.ClientAsync();
        var found = await client.JsonAsync($"/api/search?q={typed}&limit=3");
        Assert.Equal(meant, (string?)found["results"]![0]!["name"]);
    }

    [Fact]
    public async Task A_filter_on_a_printed_surface_finds_it()
    {
        var client = await loaded.ClientAsync();
        const string Items = "/api/collections/epci/items?skipGeometry=true&limit=1";
        var page = await client.JsonAsync(Items);
        var surface = page["features"]![0]!["properties"]!["areaHectares"]!.ToJsonString();
        Assert.Equal(1, (int)(await client.JsonAsync($"{Items}&areaHectares={surface}"))["numberMatched"]!);
    }

    [Fact]
    public async Task Paging_through_the_communes_meets_each_of_them_once()
    {
        var client = await loaded.ClientAsync();
        var seen = new HashSet<string>();
        for (var next = "/api/collections/communes/items?limit=10000&skipGeometry=true&properties="; next is not null;)
        {
            var page = await client.JsonAsync(next);
            foreach (var feature in page["features"]!.AsArray()) Assert.True(seen.Add((string)feature!["id"]!));
            var link = page["links"]!.AsArray().SingleOrDefault(link => (string?)link!["rel"] == "next");
            next = link is null ? null : new Uri((string)link["href"]!).PathAndQuery;
        }

        Assert.Equal(34_969, seen.Count);
    }

    [Fact]
    public async Task Totals_of_a_territory_match_the_features_they_stand_for()
    {
        var client = await loaded.ClientAsync();
        var territory = await client.JsonAsync("/api/collections/territories/items/2-ti-7506");
        foreach (var content in territory["related"]!["contains"]!.AsArray())
        {
            var page = await client.JsonAsync($"{new Uri((string)content!["href"]!).PathAndQuery}&limit=10000&skipGeometry=true");
            Assert.Equal((int)content["count"]!, (int)page["numberMatched"]!);
            if (content["areaHectares"] is not { } total) continue;
            var sum = page["features"]!.AsArray().Sum(feature => (double?)feature!["properties"]!["areaHectares"] ?? 0);
            Assert.Equal((double)total, sum, 0.1);
        }
    }

    [Theory]
    [InlineData("romorantin", "41194")]
    [InlineData("paris", "75056")]
    [InlineData("saint etiene", "42218")] // a typo
    [InlineData("L'Haÿ-les-Roses", "94038")]
    public async Task A_commune_is_found_among_all(string text, string insee)
    {
        var client = await loaded.ClientAsync();
        var answer = await client.JsonAsync($"/api/search?q={Uri.EscapeDataString(text)}");
        Assert.Contains(insee, answer["results"]!.AsArray().Select(result => (string)result!["id"]!));
    }
}
