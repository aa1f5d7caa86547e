using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

public sealed class PastedTextTests(LoadedApi loaded)
{
    [Theory]
    [InlineData("200071082", "200071082")]
    [InlineData("200 071 082 ; 18279", "200071082", "18279")]
    [InlineData("200071082,18279\n01004", "200071082", "18279", "01004")]
    [InlineData("18279 Vierzon\r\n- 2a004 (Ajaccio)", "18279", "2A004")]
    [InlineData("Vierzon ; Romorantin-Lanthenay", "18279", "41194")]
    [InlineData("vierzon\nROMORANTIN LANTHENAY\nromorantin lantenay", "18279", "41194")]
    [InlineData("18100 Vierzon", "18279")] // a postal code
    [InlineData("Saint-Denis (93)", "93066")]
    [InlineData("St-Denis (974)", "97411")]
    [InlineData("1004", "01004")] // after a spreadsheet
    [InlineData("insee;nom;epci\n18279;Vierzon;CA Vierzon-Sologne-Berry", "18279")]
    [InlineData("18279, Romorantin-Lanthenay", "18279", "41194")]
    [InlineData("CC du Romorantinais et du Monestois", "200018406")]
    [InlineData("Communauté de communes du Romorantinais et du Monestois", "200018406")]
    [InlineData("cc romorantinais et monestois", "200018406")]
    public async Task Codes_and_names_are_found_however_they_are_written(string text, params string[] codes)
    {
        var resolved = await ResolveAsync(text);
        Assert.Equal(codes, resolved["codes"]!.AsArray().Select(code => (string)code!));
    }

    [Fact]
    public async Task Half_a_character_and_what_is_none_are_read_as_blanks()
    {
        foreach (var text in (string[])[new string('a', 119) + "😀", "\uFFFE Vierzon", "Vierzon \uFFFF"]) await ResolveAsync(text);
    }

    [Fact]
    public async Task A_name_of_several_places_is_ambiguous_and_lists_them()
    {
        var entry = (await ResolveAsync("Saint-Denis"))["entries"]![0]!;
        Assert.Equal("ambiguous", (string)entry["status"]!);
        Assert.Contains(entry["candidates"]!.AsArray(), candidate => (string)candidate!["code"]! == "93066" && ((string)candidate["context"]!).Contains("Seine-Saint-Denis", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_former_commune_is_outdated_and_names_its_successor()
    {
        var entry = (await ResolveAsync("01340 Saint-Bois"))["entries"]![0]!;
        Assert.Equal(("outdated", "01340", "01015"), ((string)entry["status"]!, (string)entry["code"]!, (string)entry["successor"]!["insee"]!));
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("'; DROP TABLE commune; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("zzzzqqqq")]
    public async Task What_is_no_place_is_unknown(string text)
    {
        var resolved = await ResolveAsync(text);
        Assert.Empty(resolved["codes"]!.AsArray());
        Assert.All(resolved["entries"]!.AsArray(), entry => Assert.Contains((string)entry!["status"]!, (string[])["unknown", "ambiguous"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ;;, \t")]
    public async Task Nothing_names_nothing(string text) => Assert.Empty((await ResolveAsync(text))["entries"]!.AsArray());

    [Theory]
    [InlineData("{\"text\": \"a\\u0000b\"}")]
    [InlineData("{\"text\": 5}")]
    [InlineData("{\"texte\": \"\"}")]
    [InlineData("\"18279\"")]
    public async Task What_is_no_text_is_malformed(string body)
    {
        using var answer = await (await loaded.ClientAsync()).PostAsync("/api/coverage/resolve", body);
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Forty_thousand_lines_are_answered()
    {
        var lines = Enumerable.Range(0, 40_000).Select(i => i % 2 == 0 ? $"{i + 1000:00000}" : $"Commune {i}");
        var resolved = await ResolveAsync(string.Join('\n', lines));
        Assert.Equal(40_000, resolved["entries"]!.AsArray().Count);
    }

    private async Task<JsonNode> ResolveAsync(string text) =>
        await (await loaded.ClientAsync()).PostedJsonAsync("/api/coverage/resolve", new JsonObject { ["text"] = text }.ToJsonString());
}
