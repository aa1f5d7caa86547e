using System.Globalization;
using System.Text.Json;
using System.Web;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The list: in step with map and filters, its totals those of the API, its downloads exactly its rows.</summary>
public sealed class ListWalks(Theatre theatre)
{
    private const string Everywhere = "/?list=industrial-land&scope=everywhere";

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Count_and_hectares_are_the_sum_of_the_APIs_rows(Screen screen)
    {
        var rows = await theatre.Reader.RowsAsync("industrial-land");
        await using var visit = await Visit.StartAsync(theatre, screen, Everywhere);
        Assert.True(rows.Count > 2_000);
        Assert.Equal(rows.Count, await visit.ListCountAsync());
        Assert.Equal(rows.Sum(row => row.Number("areaHectares") ?? 0), await visit.ListHectaresAsync(), tolerance: 0.5);
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Filters_keep_exactly_what_they_say_and_each_can_be_taken_away(Screen screen)
    {
        var rows = await theatre.Reader.RowsAsync("industrial-land");
        var withoutProject = rows.Where(row => row["status"] == "without-project").ToList();
        var large = withoutProject.Where(row => row.Number("areaHectares") >= 5).ToList();
        await using var visit = await Visit.StartAsync(theatre, screen);
        await visit.OpenPanelAsync("Filtres");
        var land = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Filtrer le foncier" });
        await land.GetByRole(AriaRole.Checkbox, new() { Name = "Sans projet" }).CheckAsync();
        await land.GetByRole(AriaRole.Textbox, new() { Name = "Minimum" }).FillAsync("5");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ClosePanelAsync("Filtres");
        await Expect(visit.Page.Locator("button:visible", new() { HasText = "Filtres (2)" })).ToHaveCountAsync(1);
        await visit.OpenListAsync();
        await visit.Page.GetByLabel("Étendue").SelectOptionAsync("everywhere");
        await visit.SettleAsync();
        Assert.Equal(large.Count, await visit.ListCountAsync());
        Assert.Equal(large.Sum(row => row.Number("areaHectares")!.Value), await visit.ListHectaresAsync(), tolerance: 0.5);
        Assert.Equal(("without-project", "5"), (visit.AddressKeys()["land-status"], visit.AddressKeys()["land-min"]));

        await visit.ClosePanelAsync("Liste");
        var chips = visit.Page.GetByRole(AriaRole.Group, new() { Name = "Filtres actifs" });
        await chips.GetByRole(AriaRole.Button, new() { Name = "à partir de 5 ha" }).ClickAsync();
        if (screen == Screen.Phone) await visit.OpenListAsync();
        await visit.SettleAsync();
        Assert.Equal(withoutProject.Count, await visit.ListCountAsync());
        visit.AssertClean();
    }

    [Fact]
    public async Task The_list_follows_the_map()
    {
        var rows = await theatre.Reader.RowsAsync("industrial-land");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?list=industrial-land&at=50.4,3,9");
        var counts = new List<int>();
        foreach (var key in new[] { null, "ArrowRight", "ArrowDown" })
        {
            for (var presses = 0; key is not null && presses < 6; presses++) await PanAsync(visit, key);
            var seen = rows.Where(await InViewAsync(visit)).ToList();
            Assert.Equal(seen.Count, await visit.ListCountAsync());
            Assert.Equal(seen.Sum(row => row.Number("areaHectares") ?? 0), await visit.ListHectaresAsync(), tolerance: 0.5);
            counts.Add(seen.Count);
        }

        Assert.Equal(3, counts.Distinct().Count());
        Assert.InRange(counts[0], 20, rows.Count - 1);
        visit.AssertClean();
    }

    [Theory, InlineData("CSV"), InlineData("GeoJSON")]
    public async Task A_download_holds_the_rows_of_the_list_in_its_order(string format)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{Everywhere}&land-status=with-project&sort=name");
        var names = await visit.List().Locator("tbody .row-name").AllInnerTextsAsync();
        var count = await visit.ListCountAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Télécharger cette liste en {format}" }).ClickAsync());
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var downloaded = format == "CSV" ? CsvRow.Parse(text).Select(row => row["name"]).ToList() : NamesOf(text);
        Assert.Equal(count, downloaded.Count);
        Assert.Equal(names, downloaded.Take(names.Count).Select(name => name ?? "Sans nom"));
        visit.AssertClean();
    }

    [Fact]
    public async Task A_column_heading_sorts_and_says_in_which_order()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{Everywhere}&land-min=1");
        var heading = visit.List().Locator("thead th").Filter(new() { HasText = "Surface (ha)" });
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "descending");
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        await visit.SettleAsync();
        await Expect(heading).ToHaveAttributeAsync("aria-sort", "ascending");
        var shown = (await visit.List().Locator("tbody tr td.is-number").AllInnerTextsAsync()).Select(Hectares).ToList();
        Assert.True(shown.Count >= 20);
        Assert.Equal(shown.Order(), shown);
        Assert.All(shown, hectares => Assert.True(hectares >= 1));
        visit.AssertClean();
    }

    [Fact]
    public async Task The_list_is_used_by_keyboard_alone()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        await TabToAsync(visit, "Aller à la liste");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit, "Ouvrir la liste");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
        var first = visit.List().Locator("tbody .row-button").First;
        var name = await first.InnerTextAsync();
        await TabToAsync(visit, name);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.SheetTitle()).ToHaveTextAsync(name);
        await Expect(visit.SheetTitle()).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Sheet()).ToHaveCountAsync(0);
        await Expect(first).ToBeFocusedAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task Nothing_found_is_said_in_words()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{Everywhere}&land-min=60000000");
        await Expect(visit.List()).ToContainTextAsync("Rien ne correspond ici.");
        visit.AssertClean();
    }

    /// <summary>Whether a row lies in the box that the list's own download asks for.</summary>
    // A key pressed while the map still glides is dropped by Leaflet, so each waits for the one before to arrive in the list.
    private static async Task PanAsync(Visit visit, string key)
    {
        var before = await Download(visit).GetAttributeAsync("href");
        await visit.Map().FocusAsync();
        await visit.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(Download(visit)).Not.ToHaveAttributeAsync("href", before!);
        await visit.SettleAsync();
    }

    private static ILocator Download(Visit visit) => visit.List().GetByRole(AriaRole.Link, new() { Name = "Télécharger cette liste en CSV" });

    private static async Task<Func<CsvRow, bool>> InViewAsync(Visit visit)
    {
        var link = await Download(visit).GetAttributeAsync("href");
        var box = HttpUtility.ParseQueryString(new Uri(visit.Home, link).Query)["bbox"]!.Split(',').Select(side => double.Parse(side, CultureInfo.InvariantCulture)).ToArray();
        return row => row.Number("lon") is { } lon && row.Number("lat") is { } lat && lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
    }

    private static double Hectares(string text) =>
        double.Parse(string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static List<string?> NamesOf(string geoJson)
    {
        using var document = JsonDocument.Parse(geoJson);
        return [.. document.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("name").GetString())];
    }

    /// <summary>Presses Tab until the focus is on what has this name.</summary>
    private static async Task TabToAsync(Visit visit, string name)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var met = await visit.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText ?? ''");
            if (met.TrimStart().StartsWith(name.Trim(), StringComparison.Ordinal)) return;
        }

        Assert.Fail($"80 presses of Tab do not lead to « {name} ».");
    }
}
