using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The overview: its totals are those of the list, area by area; zero and no inventory are told apart; each number leads to its sites.</summary>
public sealed class OverviewWalks(Theatre theatre)
{
    private const string Question = "/?job=overview&land-nature=friche&land-status=without-project&land-min=10&land-region=24";

    [Theory]
    [InlineData("", "")]
    [InlineData("&by=territory", "")]
    [InlineData("&by=territory&by-phase=1&land-status=converted", "status=converted")]
    [InlineData("&by=department&land-min=5", "minHectares=5")]
    [InlineData("&by=region&land-min=5&land-unstated=1&land-kind=railway,port", "minHectares=5&includeUnstated=true&subkind=railway,port")]
    [InlineData("&land-department=59&land-status=without-project", "department=59&status=without-project")]
    public async Task The_total_is_that_of_the_list_and_of_the_API(string keys, string parameters)
    {
        var api = await theatre.Reader.JsonAsync($"/api/industrial-land/summary?by=region&{parameters}");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?job=overview{keys}");
        var (sites, hectares) = await TotalAsync(visit);
        Assert.Equal(api.GetProperty("total").GetProperty("count").GetInt32(), sites);
        await Overview(visit).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Voir le") }).ClickAsync();
        await visit.SettleAsync();
        Assert.Equal(sites, await visit.ListCountAsync());
        Assert.Equal(hectares, await visit.ListHectaresAsync(), tolerance: 0.5);
        Assert.Equal("everywhere", visit.AddressKeys()["scope"]);
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task A_number_of_sites_leads_to_the_list_of_exactly_these(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, $"{Question}&by=department");
        var row = Rows(visit).First;
        var cells = await row.Locator("td").AllInnerTextsAsync();
        var department = await row.Locator(".row-name").InnerTextAsync();
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await visit.SettleAsync();
        Assert.Equal(Number(cells[0]), await visit.ListCountAsync());
        Assert.Equal(Number(cells[1]), await visit.ListHectaresAsync(), tolerance: 0.5);
        await Expect(visit.List()).ToBeFocusedAsync();
        Assert.Equal(("24", "10"), (visit.AddressKeys()["land-region"], visit.AddressKeys()["land-min"]));
        var asked = await theatre.Reader.JsonAsync($"/api/collections/departments/items/{visit.AddressKeys()["land-department"]}");
        Assert.Equal(department, asked.GetProperty("properties").GetProperty("name").GetString());
        visit.AssertClean();
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_project_lead_learns_which_EPCI_have_large_friches_without_a_project()
    {
        var expected = await theatre.Reader.JsonAsync(
            "/api/industrial-land/summary?by=epci&kind=friche&status=without-project&minHectares=10&region=24");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        await PressOnAsync(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Bilan" }), "Enter");
        await visit.SettleAsync();
        await PressOnAsync(Overview(visit).Locator(".overview-filters summary").First, "Enter");
        var land = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Filtrer le foncier" });
        await PressOnAsync(land.GetByRole(AriaRole.Checkbox, new() { Name = "Friche", Exact = true }), " ");
        await PressOnAsync(land.GetByRole(AriaRole.Checkbox, new() { Name = "Sans projet" }), " ");
        await land.GetByRole(AriaRole.Textbox, new() { Name = "Minimum" }).FocusAsync();
        await visit.Page.Keyboard.TypeAsync("10");
        await visit.Page.Keyboard.PressAsync("Enter");
        await land.GetByLabel("Région").FocusAsync();
        await visit.Page.Keyboard.PressAsync("c");
        await visit.SettleAsync();
        var groups = expected.GetProperty("groups").EnumerateArray().ToList();
        var answer = groups.Where(group => group.GetProperty("count").GetInt32() > 0).OrderByDescending(Hectares).ToList();
        Assert.NotEmpty(answer);
        await Expect(Overview(visit).GetByRole(AriaRole.Button, new() { Name = "Centre-Val de Loire" })).ToBeVisibleAsync();
        Assert.Equal("24", visit.AddressKeys()["land-region"]);
        Assert.Equal(expected.GetProperty("total").GetProperty("count").GetInt32(), (await TotalAsync(visit)).Sites);
        var names = await Rows(visit).Locator(".row-name").AllInnerTextsAsync();
        Assert.Equal(answer.Select(group => group.GetProperty("name").GetString()!), names.Take(answer.Count));
        await Expect(Overview(visit)).ToContainTextAsync($"{answer.Count} EPCI sur {groups.Count}");
        visit.AssertClean();
    }

    [Fact]
    public async Task The_file_holds_what_the_table_shows()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{Question}&by=department&by-sort=name");
        var names = await Rows(visit).Locator(".row-name").AllInnerTextsAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => Overview(visit).GetByRole(AriaRole.Link, new() { Name = "Tableau en CSV" }).ClickAsync());
        var rows = CsvRow.Parse(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
        Assert.Equal(names, rows.Where(row => row["id"] != "outside").Select(row => row["name"]));
        Assert.Equal((await TotalAsync(visit)).Hectares, rows.Sum(row => row.Number("areaHectares") ?? 0), tolerance: 0.5);
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task No_inventory_is_not_zero_in_table_and_legend(Screen screen)
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, screen, "/?job=overview", country.Api);
        var rows = Rows(visit);
        await Expect(rows.Filter(new() { HasText = "CC Sans Inventaire" })).ToContainTextAsync("Aucun inventaire");
        await Expect(rows.Filter(new() { HasText = "CC Zéro Hectare" }).Locator("td").First).ToHaveTextAsync("0");
        var legend = Overview(visit).GetByRole(AriaRole.List, new() { Name = "Hectares par EPCI" });
        await Expect(legend.GetByText("Aucun inventaire")).ToBeVisibleAsync();
        await Expect(legend.GetByText("Zéro", new() { Exact = true })).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth"));
        visit.AssertClean();
    }

    [Fact]
    public async Task The_headers_turn_the_order_round_and_the_address_keeps_it()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=overview&by=region");
        var header = Overview(visit).GetByRole(AriaRole.Columnheader, new() { Name = "Sites" }).First;
        await PressOnAsync(header.GetByRole(AriaRole.Button), "Enter");
        await Expect(header).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal("-count", visit.AddressKeys()["by-sort"]);
        var counts = (await Rows(visit).Locator("td:first-of-type a").AllInnerTextsAsync()).Select(Number).ToList();
        Assert.True(counts.Count > 5);
        Assert.Equal(counts.OrderDescending(), counts);
        await PressOnAsync(header.GetByRole(AriaRole.Button), "Enter");
        await Expect(header).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(header.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task The_areas_of_the_map_answer_the_pointer_and_leave_with_the_job()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=overview&by=region&layers=none&at=47.5,1.7,7");
        var painted = await visit.InkAsync();
        var box = (await visit.Map().BoundingBoxAsync())!;
        await visit.Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await Expect(visit.SheetTitle()).ToHaveTextAsync("Centre-Val de Loire");
        await Expect(Rows(visit).Filter(new() { HasText = "Centre-Val de Loire" })).ToHaveClassAsync(new Regex("is-selected"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Explorer" }).ClickAsync();
        await visit.SettleAsync();
        Assert.NotEqual(painted, await visit.InkAsync());
        visit.AssertClean();
    }

    private static double Hectares(JsonElement group) =>
        group.GetProperty("areaHectares") is { ValueKind: JsonValueKind.Number } hectares ? hectares.GetDouble() : 0;

    private static ILocator Overview(Visit visit) => visit.Page.Locator(".overview");

    private static ILocator Rows(Visit visit) => visit.Page.Locator(".overview-table tbody tr");

    private static async Task PressOnAsync(ILocator control, string key)
    {
        await control.FocusAsync();
        await control.PressAsync(key);
    }

    private static async Task<(int Sites, double Hectares)> TotalAsync(Visit visit)
    {
        await Expect(visit.Page.Locator(".overview-result:not(.is-stale)")).ToHaveCountAsync(1);
        var parts = Regex.Match(await visit.Page.GetByTestId("overview-total").InnerTextAsync(), @"^([\d\s]+) sites?, ([\d\s]+(,\d+)?)\sha");
        return ((int)Number(parts.Groups[1].Value), Number(parts.Groups[2].Value));
    }

    private static double Number(string text) =>
        double.Parse(string.Concat(Regex.Match(text, @"^[\d\s]+(,\d+)?").Value.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.'), CultureInfo.InvariantCulture);
}
