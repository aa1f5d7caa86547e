using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

/// <summary>Codes of other years, in other years, and under more than one spelling.</summary>
public sealed class OutdatedCoverageTests(LoadedApi loaded)
{
    private const string Coverage = "/api/coverage";

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

    [Theory]
    [InlineData("18279", "211802798")] // INSEE code and SIREN
    [InlineData("01015", "01340")] // successor and former commune
    [InlineData("01340", "01015")]
    public async Task One_commune_under_two_codes_is_told_and_counted_once(string first, string second)
    {
        var (alone, both) = (await PostAsync(first), await PostAsync(first, second));
        Assert.Equal((long)alone["perimeter"]!["population"]!, (long)both["perimeter"]!["population"]!);
        Assert.Equal(second, (string)Issue(both, "duplicate")["value"]!);
    }

    [Fact]
    public async Task A_commune_that_was_divided_since_lies_on_the_ground_of_its_parts()
    {
        var client = await loaded.ClientAsync();
        var parts = await PostAsync("85084", "85165", "85212");
        var whole = await client.PostedJsonAsync(Coverage, """{"codes": ["85084"], "vintage": 2023}""");
        Assert.Equal((double)parts["perimeter"]!["areaHectares"]!, (double)whole["communes"]![0]!["areaHectares"]!, 0.001);
        Assert.Empty(whole["issues"]!.AsArray());
        Assert.Equal(["85165", "85212"], whole["changes"]!.AsArray().Where(change => (string)change!["kind"]! == "commune-restored")
            .Select(change => (string)change!["insee"]!));
        Assert.All(whole["changes"]!.AsArray().Where(change => (string)change!["kind"]! == "commune-restored"),
            change => Assert.Equal("85084", (string)change!["from"]!["code"]!));
        var part = await client.PostedJsonAsync(Coverage, """{"codes": ["85165"], "vintage": 2023}""");
        Assert.Equal("85084", (string)Issue(part, "outdated-commune")["successor"]!["insee"]!);
    }

    [Theory]
    [InlineData("12076", "12218")]
    [InlineData("49069", "49126")]
    [InlineData("69159", "69114")]
    public async Task A_commune_under_a_new_code_is_neither_merged_nor_made_again(string before, string after)
    {
        var report = await PostAsync(after);
        var change = Assert.Single(report["history"]!["since2023"]!.AsArray())!;
        Assert.Equal(("commune-recoded", before, after), ((string)change["kind"]!, (string)change["from"]!["code"]!, (string)change["to"]!["code"]!));
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

    private async Task<JsonNode> PostAsync(params string[] codes) =>
        await (await loaded.ClientAsync()).PostedJsonAsync(Coverage, new JsonObject { ["codes"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]) }.ToJsonString());

    private static IEnumerable<string> Codes(JsonNode report) => report["issues"]!.AsArray().Select(issue => (string)issue!["code"]!);

    private static JsonNode Issue(JsonNode report, string code) => report["issues"]!.AsArray().First(issue => (string)issue!["code"]! == code)!;
}
