using System.Globalization;
using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>What is loaded, from where, and what became of every row: read by a steward in two clicks from the map.</summary>
public sealed class StewardWalks(Theatre theatre)
{
    private static readonly string[] s_account = ["read", "loaded", "rejected"];

    private static readonly string[] s_identity = ["title", "producer", "licence", "attribution"];

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Which_rows_were_refused_and_why_is_two_clicks_from_the_map(Screen screen)
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, screen, api: country.Api);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Données" }).First.ClickAsync();
        await Expect(visit.Account().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await visit.Account().GetByRole(AriaRole.Link, new() { Name = "14 lignes refusées de l’import Friches d'essai" }).First.ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.Account()).ToContainTextAsync(Spaced("1 014 lignes lues = 1 000 chargées + 14 refusées"));
        await Expect(visit.Rejections()).ToHaveCountAsync(14);
        await Expect(visit.Rejections().Last).ToContainTextAsync("valeur 14");
        await Expect(visit.Rejections().Last).ToContainTextAsync("42");
        await Expect(visit.Rejections().Last).ToContainTextAsync("Attendu : un nombre d'hectares");
        foreach (var finding in new[] { "contour refermé", "Le fichier se dit UTF-8", "643 sur" })
            await Expect(visit.Account()).ToContainTextAsync(Spaced(finding));
        visit.AssertClean();
    }

    [Fact]
    public async Task What_a_file_says_is_text_and_never_markup()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=data&import=3", country.Api);
        await Expect(visit.Rejections().First).ToContainTextAsync("<img src=x onerror=\"document.title=1\"><b>gras</b>");
        await Expect(visit.Account()).ToContainTextAsync("<i>en attente</i>");
        await Expect(visit.Account().Locator("img, b, i")).ToHaveCountAsync(0);
        Assert.Equal("Données · Emprise", await visit.Page.TitleAsync());
        var geometry = visit.Rejections().Nth(1);
        await Expect(geometry).ToContainTextAsync(Spaced("10 000 caractères"));
        Assert.True((await geometry.BoundingBoxAsync())!.Height < 200, "a long value is shown in full at once");
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Ten_thousand_refused_rows_come_page_by_page_and_as_one_table(Screen screen)
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, screen, "/?page=data&import=1", country.Api);
        await Expect(visit.Account()).ToContainTextAsync(Spaced("10 000 lignes : 1 à 50"));
        await visit.Account().GetByRole(AriaRole.Button, new() { Name = "Page suivante" }).ClickAsync();
        await Expect(visit.Account()).ToContainTextAsync(Spaced("10 000 lignes : 51 à 100"));
        await Expect(visit.Rejections().First).ToContainTextAsync("valeur 51");
        Assert.Equal("2", visit.AddressKeys()["sheet"]);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth"));
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Account().GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Télécharger") }).ClickAsync());
        var rows = CsvRow.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        Assert.Equal(10_000, rows.Count);
        Assert.Equal(("30000", "valeur 10000"), (rows[^1]["row"], rows[^1]["value"]));
        visit.AssertClean();
    }

    [Fact]
    public async Task An_import_without_refusal_says_that_all_was_loaded()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=data&import=2", country.Api);
        await Expect(visit.Account()).ToContainTextAsync("Toutes les lignes ont été chargées.");
        await Expect(visit.Account()).ToContainTextAsync("2 min 5 s");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Toutes les données" }).ClickAsync();
        await Expect(visit.Account()).ToContainTextAsync("Historique des imports");
        visit.AssertClean();
    }

    [Fact]
    public async Task An_import_that_failed_says_why_and_that_the_old_data_stay()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=data", country.Api);
        var row = visit.Account().GetByRole(AriaRole.Row).Filter(new() { HasText = "coupé.geojson" });
        await Expect(row).ToContainTextAsync("Échec");
        await row.GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.Account()).ToContainTextAsync("coupé.geojson ends in the middle, after feature 12");
        await Expect(visit.Account()).ToContainTextAsync("Les données d’avant restent en service.");
        await Expect(visit.Account()).Not.ToContainTextAsync("Toutes les lignes ont été chargées.");
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task The_sources_and_imports_of_the_embedded_data_are_those_of_the_API(Screen screen)
    {
        var sources = (await theatre.Reader.JsonAsync("/api/sources")).GetProperty("sources").EnumerateArray().ToList();
        var imports = (await theatre.Reader.JsonAsync("/api/imports?limit=25")).GetProperty("imports").EnumerateArray().ToList();
        await using var visit = await Visit.StartAsync(theatre, screen, "/?page=data");
        var cards = visit.Account().GetByRole(AriaRole.Article);
        await Expect(cards).ToHaveCountAsync(sources.Count);
        for (var i = 0; i < sources.Count; i++)
        {
            foreach (var property in s_identity)
                await Expect(cards.Nth(i)).ToContainTextAsync(sources[i].GetProperty(property).GetString()!);
            await Expect(cards.Nth(i)).ToContainTextAsync(Spaced($"{French(sources[i].GetProperty("rowsLoaded").GetInt32())} chargée"));
        }

        var rows = visit.Account().Locator(".run-table tbody tr");
        await Expect(rows).ToHaveCountAsync(imports.Count);
        for (var i = 0; i < imports.Count; i++)
        {
            var counts = s_account.Select(name => French(imports[i].GetProperty(name).GetInt32()));
            Assert.Equal(counts, (await rows.Nth(i).Locator("td").AllInnerTextsAsync()).Take(3).Select(text => French(Number(text))));
        }

        visit.AssertClean();
    }

    [Fact]
    public async Task New_data_are_noticed_and_every_number_follows()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=data", country.Api);
        await Expect(visit.Account()).ToContainTextAsync(Spaced("14 lignes refusées"));
        await country.ChangeAsync("UPDATE source SET rows_rejected = 15, rows_read = rows_read + 1 WHERE id = 'cartofriches'; UPDATE import_run SET rejected = 15, read = read + 1 WHERE id = 3");
        await visit.LookAgainUntilAsync(visit.Account().GetByText(new Regex("15 lignes refusées")).First);
        await Expect(visit.Account().GetByRole(AriaRole.Link, new() { Name = "15 lignes refusées de l’import Friches d'essai" }).First).ToBeVisibleAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task The_way_back_leads_to_the_view_that_was_left()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?at=47,2,8&layers=epci");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Données" }).First.ClickAsync();
        await visit.SettleAsync();
        Assert.Equal("epci", visit.AddressKeys()["layers"]);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Retour à la carte" }).ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.Map()).ToBeFocusedAsync();
        Assert.Equal("?at=47.0000,2.0000,8&layers=epci", new Uri(visit.Page.Url).Query);
        await visit.Page.GoBackAsync();
        await Expect(visit.Account()).ToBeVisibleAsync();
        visit.AssertClean();
    }

    private static Regex Spaced(string text) => new(Regex.Escape(text).Replace("\\ ", @"[\s\u00A0\u202F]", StringComparison.Ordinal));

    private static string French(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private static int Number(string text) => int.Parse(string.Concat(text.Where(char.IsDigit)), CultureInfo.InvariantCulture);
}
