using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Emprise.Fixtures;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The perimeter checker, from every way in to what it finds.</summary>
public sealed partial class PerimeterWalks(Theatre theatre)
{
    private const string Start = "/?job=perimeter";
    private const string SologneValDeCher = "/?job=perimeter&perimeter=territory:2-ti-2411";

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task From_the_search_box_to_the_report_in_one_click(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen);
        await visit.Page.FillAsync("#search", "sologne val");
        await visit.Page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Sologne Val de Cher") }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Vérifier le périmètre" }).ClickAsync();
        await Expect(Findings(visit).First).ToContainTextAsync("Périmètre entier dans le code géographique 2026");
        await Expect(Findings(visit).Filter(new() { HasText = "Depuis la phase 1" })).ToHaveCountAsync(1);
        await Expect(Findings(visit).Filter(new() { HasTextRegex = new Regex("site(s)? foncier") })).ToHaveCountAsync(1);
        await visit.SettleAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task The_keyboard_alone_finds_a_territory_and_lands_on_its_report()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, Start);
        await visit.Page.FocusAsync("#perimeter-territory");
        await visit.Page.Keyboard.TypeAsync("sologne val");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(Findings(visit).First).ToContainTextAsync("Périmètre entier");
        await Expect(visit.Page.Locator(".outcome")).ToBeFocusedAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task A_pasted_list_with_mistakes_is_mended_before_it_is_checked()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, Start);
        await ChooseAsync(visit, "Liste");
        await visit.Page.FillAsync("#perimeter-text", "200018406 CC du Romorantinais\nSaint-Denis\n<b>rien</b>'; DROP TABLE commune; --");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lire la liste" }).ClickAsync();
        var choice = visit.Page.GetByLabel("« Saint-Denis » : lequel ?");
        await choice.SelectOptionAsync("97411");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = CheckCodes() }).ClickAsync();
        await Expect(Findings(visit).First).ToContainTextAsync("n’est couvert qu’en partie");
        Assert.Equal("codes:200018406,97411", visit.AddressKeys()["perimeter"]);
        visit.AssertClean();
    }

    [Fact]
    public async Task An_outdated_code_is_replaced_by_its_successor_in_one_click()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter&perimeter=codes:14472,200018406");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remplacer par Saint-Pierre-en-Auge (14654)" }).ClickAsync();
        await Expect(visit.Page.Locator(".issue-list")).ToHaveCountAsync(0);
        await visit.SettleAsync();
        Assert.Equal("codes:14654,200018406", visit.AddressKeys()["perimeter"]);
        visit.AssertClean();
    }

    [Fact]
    public async Task Areas_are_picked_by_click_and_by_name_and_let_go_again()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter&at=47.3,1.7,10");
        await ChooseAsync(visit, "Clic");
        await visit.SettleAsync();
        await visit.Map().ClickAsync(new() { Position = new() { X = 400, Y = 400 } });
        await Expect(visit.Page.Locator(".chosen li")).ToHaveCountAsync(1);
        await visit.Page.FillAsync("#perimeter-pick", "Blois");
        await visit.Page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Blois") }).First.ClickAsync();
        await Expect(visit.Page.Locator(".chosen li")).ToHaveCountAsync(2);
        await visit.SettleAsync();
        await visit.Map().ClickAsync(new() { Position = new() { X = 400, Y = 400 } });
        await Expect(visit.Page.Locator(".chosen li")).ToHaveCountAsync(1);
        Assert.Equal("codes:41018", visit.AddressKeys()["perimeter"]);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_shape_is_drawn_with_the_keyboard_only_and_its_address_gives_it_back()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter&at=47.3,1.7,10");
        await ChooseAsync(visit, "Dessin");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dessiner sur la carte" }).PressAsync("Enter");
        await visit.Map().FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.FillAsync("#drawing-corner", "47,3 1,9; 47,5 1,9");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Terminer le tracé" }).PressAsync("Enter");
        await Expect(Findings(visit).First).ToContainTextAsync("Le tracé ne couvre aucun EPCI en entier");
        await visit.SettleAsync();
        var (findings, address) = (await Findings(visit).AllInnerTextsAsync(), visit.Page.Url);
        // The middle of a map lies on a whole pixel.
        Assert.Matches(@"^area:1\.(70|699)\d*,47\.(30|3|299)\d*;1\.9,47\.3;1\.9,47\.5$", visit.AddressKeys()["perimeter"]);
        await visit.Page.ReloadAsync();
        await visit.SettleAsync();
        Assert.Equal(address, visit.Page.Url);
        Assert.Equal(findings, await Findings(visit).AllInnerTextsAsync());
        visit.AssertClean();
    }

    [Theory]
    [InlineData("square.geojson")]
    [InlineData("square.kml")]
    [InlineData("walk.gpx")]
    [InlineData("square-lambert93.gpkg")]
    [InlineData("square-lambert93.zip")]
    public async Task A_dropped_file_of_any_kind_gives_the_same_report(string name)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, Start);
        await DropAsync(visit, name);
        await Expect(Findings(visit).First).ToContainTextAsync("Le tracé ne couvre aucun EPCI en entier");
        await Expect(visit.Page.Locator(".outcome-figures")).ToContainTextAsync(new Regex(@"50\s?4\d\d ha"));
        visit.AssertClean();
    }

    [Fact]
    public async Task A_dropped_table_of_codes_becomes_a_list()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, Start);
        await DropAsync(visit, "codes.csv");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = CheckCodes() }).ClickAsync();
        await Expect(Findings(visit).First).ToContainTextAsync("ses 2 EPCI y existent");
        visit.AssertClean();
    }

    [Theory]
    [InlineData("not-a-map.kml", "n’est pas le KML")]
    [InlineData("not-a-database.gpkg", "n’est pas le GeoPackage")]
    public async Task A_file_that_is_not_what_its_name_says_is_told_so(string name, string sentence)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, Start);
        await DropAsync(visit, name);
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(sentence);
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'ran' in window"));
        visit.AssertClean();
    }

    [Fact]
    public async Task Another_year_of_the_code_book_is_read_and_stays_in_the_address()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, SologneValDeCher);
        await visit.Page.SelectOptionAsync("#perimeter-vintage", "2023");
        await Expect(Findings(visit).First).ToContainTextAsync("code géographique 2023");
        Assert.Equal("2023", visit.AddressKeys()["vintage"]);
        visit.AssertClean();
    }

    private static ILocator Findings(Visit visit) => visit.Page.Locator(".finding");

    private static Task ChooseAsync(Visit visit, string way) => visit.Page.GetByRole(AriaRole.Tab, new() { Name = way }).ClickAsync();

    private static async Task DropAsync(Visit visit, string name)
    {
        await ChooseAsync(visit, "Fichier");
        await visit.Page.SetInputFilesAsync("#perimeter-file", Path.Combine(Repository.Root, "tests", "Fixtures", "Perimeters", name));
    }

    [GeneratedRegex(@"^Vérifier \d+ codes?$")]
    private static partial Regex CheckCodes();
}
