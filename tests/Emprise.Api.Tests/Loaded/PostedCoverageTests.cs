using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

/// <summary>What people post: lists of codes as they are.</summary>
public sealed class PostedCoverageTests(LoadedApi loaded)
{
    private const string Coverage = "/api/coverage";

    [Fact]
    public async Task An_EPCI_is_covered_in_full_and_a_single_commune_splits_another()
    {
        var report = await PostAsync("200071082", "18279");
        Assert.Equal("codes", (string)report["perimeter"]!["source"]!);
        Assert.Equal(2, (int)report["perimeter"]!["epci"]!);
        var (full, split) = (report["epci"]![0]!, report["epci"]![1]!);
        Assert.Equal(("200071082", "full", 1d, 1d), ((string)full["siren"]!, (string)full["relation"]!, (double)full["communeShare"]!, (double)full["areaShare"]!));
        Assert.Equal(("split", 1), ((string)split["relation"]!, (int)split["communesInside"]!));
        Assert.Equal((int)split["communesTotal"]! - 1, split["missingCommunes"]!.AsArray().Count);
        Assert.Empty(report["issues"]!.AsArray());
        Assert.Null(report["perimeter"]!.AsObject().FirstOrDefault(member => member.Key == "geometry").Value);
    }

    [Fact]
    public async Task A_zoom_adds_shapes_that_fit_it()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync($"{Coverage}?zoom=8", """{"codes": ["200071082", "18279"]}""");
        Assert.Equal("MultiPolygon", (string)report["perimeter"]!["geometry"]!["type"]!);
        Assert.All(report["epci"]!.AsArray(), epci => Assert.NotNull(epci!["geometry"]));
        Assert.All(report["territories"]!.AsArray(), territory => Assert.NotNull(territory!["geometry"]));
    }

    [Fact]
    public async Task A_territory_overlaps_itself_and_its_elder()
    {
        var report = await (await loaded.ClientAsync()).JsonAsync("/api/territories/2-ti-2411/coverage");
        var itself = report["territories"]!.AsArray().Single(territory => (string)territory!["id"]! == "2-ti-2411")!;
        Assert.Equal((1d, 1d), ((double)itself["shareOfPerimeter"]!, (double)itself["shareOfTerritory"]!));
        var history = report["history"]!["phase1"]!;
        Assert.Equal((int)report["perimeter"]!["communes"]!, (int)history["kept"]! + history["entered"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_parts_of_Grand_Paris_lie_inside_its_metropolis()
    {
        var report = await PostAsync("200057966");
        Assert.Equal(1, (int)report["perimeter"]!["epci"]!);
        Assert.Equal(["full", "split"], report["epci"]!.AsArray().Select(epci => (string)epci!["relation"]!));
        Assert.Equal(["EPT", "METRO"], report["epci"]!.AsArray().Select(epci => (string)epci!["kind"]!));
        var both = await PostAsync("200057966", "200054781");
        Assert.Contains("overlapping", Codes(both));
    }

    [Theory]
    [InlineData("22016", 1)] // Île-de-Bréhat: in no EPCI
    [InlineData("97502", 0)] // Saint-Pierre, in a collectivity overseas: in no EPCI and no department
    [InlineData("97101", 1)] // Les Abymes
    public async Task Communes_without_EPCI_and_overseas_are_right(string insee, int least)
    {
        var report = await PostAsync(insee);
        Assert.Equal(1, (int)report["perimeter"]!["communes"]!);
        Assert.True((double)report["perimeter"]!["areaHectares"]! > 0);
        Assert.Equal(insee == "97101" ? 1 : 0, report["epci"]!.AsArray().Count);
        Assert.True((int)report["perimeter"]!["parts"]! >= least);
    }

    [Fact]
    public async Task A_commune_beside_its_EPCI_is_counted_once()
    {
        var (alone, both) = (await PostAsync("200071082"), await PostAsync("200071082", (string)(await PostAsync("200071082"))["communes"]![0]!["insee"]!));
        Assert.Equal((long)alone["perimeter"]!["population"]!, (long)both["perimeter"]!["population"]!);
        Assert.Equal(["overlapping"], Codes(both));
    }

    [Fact]
    public async Task Forty_thousand_codes_are_answered()
    {
        var client = await loaded.ClientAsync();
        var codes = Enumerable.Range(1_000, 40_000).Select(number => $"{number:00000}");
        var report = await client.PostedJsonAsync(Coverage, $$"""{"codes": ["{{string.Join("\",\"", codes)}}"]}""");
        Assert.InRange((int)report["perimeter"]!["communes"]!, 10_000, 20_000);
        Assert.Contains("unknown-code", Codes(report));
    }

    [Fact]
    public async Task What_is_posted_is_answered_compressed_and_kept_by_nobody()
    {
        var client = await loaded.ClientAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, Coverage) { Content = new StringContent("""{"codes": ["18279"]}""") };
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        request.Headers.TryAddWithoutValidation("If-None-Match", "*");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Ten_clients_at_once_get_what_one_gets()
    {
        var client = await loaded.ClientAsync();
        string[] bodies =
        [
            """{"codes": ["200071082", "18279"]}""", """{"codes": ["<b>"]}""", """{"type":"Polygon","coordinates":[[[1,46],[3,48],[3,46],[1,48],[1,46]]]}""",
            """{"type":"Polygon","coordinates":[[[1,46],[2,46],[2,47],[1,47],[1,46]]]}""", """{"codes": ["200054781"], "vintage": 2023}""",
            """{"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}""",
        ];
        var alone = await Task.WhenAll(bodies.Select(AnswerAsync));
        var together = await Task.WhenAll(Enumerable.Range(0, 10).Select(AllAsync));
        Assert.All(together.SelectMany(answers => answers), answer => Assert.Equal(alone[answer.Body], answer.Text));

        // Each asks one after the other, and begins with another one.
        async Task<List<(int Body, string Text)>> AllAsync(int first)
        {
            var answers = new List<(int, string)>();
            for (var i = 0; i < bodies.Length; i++) answers.Add(((first + i) % bodies.Length, await AnswerAsync(bodies[(first + i) % bodies.Length])));
            return answers;
        }

        async Task<string> AnswerAsync(string body) => (await client.PostedJsonAsync(Coverage, body)).ToJsonString();
    }

    private async Task<JsonNode> PostAsync(params string[] codes) =>
        await (await loaded.ClientAsync()).PostedJsonAsync(Coverage, new JsonObject { ["codes"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]) }.ToJsonString());

    private static IEnumerable<string> Codes(JsonNode report) => report["issues"]!.AsArray().Select(issue => (string)issue!["code"]!);
}
