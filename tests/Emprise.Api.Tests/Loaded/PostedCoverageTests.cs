using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

/// <summary>What people post: lists of codes as they are, and shapes of every kind.</summary>
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
    public async Task What_is_written_twice_outdated_or_wrong_is_told_and_counted_once()
    {
        var report = await PostAsync("200071082", " 200 071 082 ", "200071083", "99999", "01340", "<b>x</b>", "'; DROP TABLE commune; --", "1004", "");
        Assert.Equal(["outdated-commune", "duplicate"], Codes(report).Where(code => code != "unknown-code").OrderDescending());
        var outdated = Issue(report, "outdated-commune");
        Assert.Equal("01015", (string)outdated["successor"]!["insee"]!);
        Assert.Contains("Arboys en Bugey", (string)outdated["detail"]!, StringComparison.Ordinal);
        var unknown = report["issues"]!.AsArray().Where(issue => (string)issue!["code"]! == "unknown-code").ToList();
        Assert.Equal(6, unknown.Count);
        Assert.Contains(unknown[0]!["suggestions"]!.AsArray(), suggestion => (string)suggestion!["code"]! == "200071082");
        Assert.Contains(unknown, issue => issue!["suggestions"]!.AsArray().Any(suggestion => (string)suggestion!["code"]! == "01004"));
        Assert.Contains(report["communes"]!.AsArray(), commune => (string)commune!["insee"]! == "01015");
    }

    [Fact]
    public async Task A_commune_beside_its_EPCI_is_counted_once()
    {
        var (alone, both) = (await PostAsync("200071082"), await PostAsync("200071082", (string)(await PostAsync("200071082"))["communes"]![0]!["insee"]!));
        Assert.Equal((long)alone["perimeter"]!["population"]!, (long)both["perimeter"]!["population"]!);
        Assert.Equal(["overlapping"], Codes(both));
    }

    [Fact]
    public async Task A_merged_commune_is_itself_in_its_own_year_and_its_successor_today()
    {
        var client = await loaded.ClientAsync();
        var merged = await MergedAsync(client);
        var report = await client.PostedJsonAsync(Coverage, $$"""{"codes": ["{{merged}}"], "vintage": 2023}""");
        Assert.Equal([merged], report["communes"]!.AsArray().Select(commune => (string)commune!["insee"]!));
        Assert.DoesNotContain("outdated-commune", Codes(report));
        Assert.Contains(report["changes"]!.AsArray(), change => (string)change!["kind"]! == "commune-merged" && (string)change["insee"]! == merged);
        var today = await PostAsync(merged);
        Assert.Equal((string)Issue(today, "outdated-commune")["successor"]!["insee"]!, (string)today["communes"]![0]!["insee"]!);
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
    public async Task The_whole_world_covers_the_whole_country()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}""");
        Assert.Equal(34_969, (int)report["perimeter"]!["communes"]!);
        Assert.Equal(51_006_562_172d, (double)report["perimeter"]!["areaHectares"]!, 51_006_562_172d * 0.01);
        Assert.All(report["epci"]!.AsArray(), epci => Assert.Equal("full", (string)epci!["relation"]!));
        Assert.Equal(332, report["territories"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_shape_over_the_antimeridian_finds_Wallis_and_Futuna()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[179,-16],[187,-16],[187,-12],[179,-12],[179,-16]]]}""");
        Assert.NotEmpty(report["communes"]!.AsArray());
        Assert.All(report["communes"]!.AsArray(), commune => Assert.StartsWith("986", (string)commune!["insee"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shape_at_sea_covers_nothing()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[-30,40],[-29,40],[-29,41],[-30,41],[-30,40]]]}""");
        Assert.Equal(0, (int)report["perimeter"]!["communes"]!);
        Assert.Empty(report["epci"]!.AsArray());
        Assert.Equal(0, (int)report["industrialLand"]!["count"]!);
    }

    [Fact]
    public async Task A_bow_tie_is_worked_out_and_told()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[1,46],[3,48],[3,46],[1,48],[1,46]]]}""");
        Assert.Equal(["invalid-geometry"], Codes(report));
        Assert.Equal(2, (int)report["perimeter"]!["parts"]!);
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
        ];
        var alone = await Task.WhenAll(bodies.Select(AnswerAsync));
        var together = await Task.WhenAll(Enumerable.Range(0, 10).SelectMany(_ => bodies).Select(AnswerAsync));
        Assert.All(together.Select((answer, i) => (answer, i)), pair => Assert.Equal(alone[pair.i % bodies.Length], pair.answer));

        async Task<string> AnswerAsync(string body) => (await client.PostedJsonAsync(Coverage, body)).ToJsonString();
    }

    private async Task<JsonNode> PostAsync(params string[] codes) =>
        await (await loaded.ClientAsync()).PostedJsonAsync(Coverage, new JsonObject { ["codes"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]) }.ToJsonString());

    // A commune of 2023 that was merged since.
    private static async Task<string> MergedAsync(HttpClient client)
    {
        foreach (var territory in await client.IdsAsync("/api/collections/territories/items?limit=400&skipGeometry=true"))
        {
            var report = await client.JsonAsync($"/api/territories/{territory}/coverage");
            var merged = report["history"]!["since2023"]!.AsArray().FirstOrDefault(change => (string)change!["kind"]! == "commune-merged");
            if (merged is not null) return (string)merged["insee"]!;
        }

        throw new InvalidOperationException("No commune was merged since 2023?");
    }

    private static IEnumerable<string> Codes(JsonNode report) => report["issues"]!.AsArray().Select(issue => (string)issue!["code"]!);

    private static JsonNode Issue(JsonNode report, string code) => report["issues"]!.AsArray().First(issue => (string)issue!["code"]! == code)!;
}
