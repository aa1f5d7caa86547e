using System.Text.Json.Nodes;
using Emprise.Api.Features.Nearby;
using Emprise.Api.Filters;
using Emprise.Api.Tests.Running;
using Emprise.Core.Layers;

namespace Emprise.Api.Tests.Features.Nearby;

public sealed class VerdictTests(NearbySites sites) : IClassFixture<NearbySites>
{
    [Theory]
    [InlineData("minHectares=20", "bare:notStated large:met small:notMet class:met year:met")]
    [InlineData("minHectares=0", "bare:notStated large:met small:met class:met year:met")]
    // The largest plot, else what the smallest and the whole surface tell of it.
    [InlineData("minPlotHectares=12", "bare:notStated large:met small:notMet class:met year:notMet")]
    [InlineData("minPlotHectares=15", "bare:notStated large:met small:notMet class:notStated year:notMet")]
    // A year decides; a class is met from its last year on, missed before its first.
    [InlineData("readyBy=2023", "bare:notStated large:notMet small:notMet class:notMet year:notMet")]
    [InlineData("readyBy=2024", "bare:notStated large:met small:notMet class:notMet year:notMet")]
    [InlineData("readyBy=2025", "bare:notStated large:met small:notMet class:notStated year:notMet")]
    [InlineData("readyBy=2026", "bare:notStated large:met small:notMet class:notStated year:met")]
    [InlineData("readyBy=2027", "bare:notStated large:met small:notStated class:met year:met")]
    [InlineData("readyBy=2030", "bare:notStated large:met small:met class:met year:met")]
    [InlineData("recycled=true", "bare:notStated large:met small:notMet class:notStated year:notStated")]
    // A railway nearby or a station is no connection.
    [InlineData("rail=true", "bare:notStated large:met small:notMet class:met year:notStated french:met without:notMet station:notStated")]
    [InlineData("label=france-2030", "bare:notStated large:met small:notMet class:notMet year:met")]
    [InlineData("label=2021-09,2020-07", "bare:notStated large:notMet small:met class:met year:notMet")]
    public async Task Every_criterion_is_met_or_not_or_not_stated(string criterion, string expected)
    {
        var found = await FindAsync($"{NearbySites.Judged}&{criterion}");
        Assert.Equal(8, found.Count); // nothing is hidden
        foreach (var pair in expected.Split(' ').Select(pair => pair.Split(':')))
        {
            var verdict = found.Single(feature => (string)feature["id"]! == $"test:{pair[0]}")["properties"]!["criteria"]!.AsArray().Single()!;
            Assert.Equal((pair[0], pair[1]), (pair[0], (string)verdict["verdict"]!));
            Assert.Equal(criterion.Split('=')[0], (string)verdict["name"]!);
        }
    }

    // What is said of gas is not said of rail, and a no may stand behind what it denies.
    [Theory]
    [InlineData("Embranchement ferroviaire : non", false)]
    [InlineData("rail: no", false)]
    [InlineData("pas de desserte ferroviaire", false)]
    [InlineData("sans embranchement", false)]
    [InlineData("gaz : non ; embranchement ferroviaire", true)]
    [InlineData("fibre: no; rail siding", true)]
    [InlineData("(non raccordé), ITE en service", true)]
    [InlineData("Pas de gaz mais ITE", true)]
    [InlineData("eau, gaz, fibre", null)]
    [InlineData("gare ferroviaire à 2 km", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task A_clause_on_rail_speaks_for_itself(string? networks, bool? verdict)
    {
        var sql = new SqlText();
        var test = CriterionSql.Verdict(new ReachedByRail(), LayerCatalogue.TurnkeySites, sql);
        await using var command = sites.Database.Source.CreateCommand($"SELECT {test} FROM (SELECT $1::text AS networks) AS site");
        command.Parameters.Add(new() { Value = (object?)networks ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        Assert.Equal(verdict, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) as bool?);
    }

    [Fact]
    public async Task A_verdict_says_by_what_it_was_judged_and_what_was_wanted()
    {
        var found = await FindAsync($"{NearbySites.Judged}&minHectares=20&minPlotHectares=15&readyBy=2026&recycled=true&rail=true&label=2020-07");
        var judged = found.Single(feature => (string)feature["id"]! == "test:class")["properties"]!;
        Assert.Equal("""
            [{"name":"minHectares","verdict":"met","value":20,"wanted":20},{"name":"minPlotHectares","verdict":"notStated","value":null,"wanted":15},{"name":"readyBy","verdict":"notStated","value":"2025-2027","wanted":2026},{"name":"recycled","verdict":"notStated","value":null,"wanted":true},{"name":"rail","verdict":"met","value":"Desserte ferroviaire, fibre","wanted":true},{"name":"label","verdict":"met","value":["2020-07"],"wanted":["2020-07"]}]
            """, judged["criteria"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("À vérifier : plus grand terrain d’un seul tenant non renseigné ; prêt entre 2025 et 2027, sans dire si ce sera avant la fin de 2026"
            + " ; recyclage du terrain non renseigné. À 0,00 km à vol d’oiseau.", (string)judged["reason"]!);
    }

    [Theory]
    [InlineData("minHectares=20", "Critère rempli. À 0,00 km à vol d’oiseau.")]
    [InlineData("minHectares=20&readyBy=2024", "Tous les critères sont remplis. À 0,00 km à vol d’oiseau.")]
    [InlineData("minHectares=1234.5", "Critère non rempli : surface de 50 ha pour 1 234,5 ha voulus. À 0,00 km à vol d’oiseau.")]
    [InlineData("readyBy=2023&label=2020-07",
        "Critères non remplis : disponible en 2024, après 2023 ; labellisé dans une autre vague (2020-01, france-2030). À 0,00 km à vol d’oiseau.")]
    public async Task The_reason_of_a_rank_is_a_French_sentence(string criteria, string reason)
    {
        var found = await FindAsync($"{NearbySites.Judged}&{criteria}");
        var said = (string)found.Single(feature => (string)feature["id"]! == "test:large")["properties"]!["reason"]!;
        Assert.Equal(reason, said.Replace('\u202f', ' ').Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task Sites_that_meet_all_come_first_then_those_that_do_not_say_then_those_that_miss()
    {
        var found = await FindAsync($"{NearbySites.Judged}&minHectares=20&readyBy=2026&recycled=true");
        Assert.Equal(
            ["large", "year", "class", "french", "station", "without", "bare", "small"],
            found.Select(feature => ((string)feature["id"]!)["test:".Length..]));
        Assert.Equal(Enumerable.Range(1, 8), found.Select(feature => (int)feature["properties"]!["rank"]!));
    }

    [Fact]
    public async Task Strict_keeps_what_meets_every_criterion_and_nothing_else()
    {
        var page = await sites.Client.JsonAsync($"/api/turnkey-sites/nearby?{NearbySites.Judged}&minHectares=20&readyBy=2026&strict=true");
        Assert.Equal(["test:large", "test:year"], page["features"]!.AsArray().Select(feature => (string)feature!["id"]!));
        Assert.Equal(2, (int)page["numberMatched"]!);
    }

    private async Task<List<JsonNode>> FindAsync(string query) =>
        [.. (await sites.Client.JsonAsync($"/api/turnkey-sites/nearby?{query}"))["features"]!.AsArray().Select(feature => feature!)];
}
