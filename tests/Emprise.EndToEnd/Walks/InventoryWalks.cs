using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>Where inventories exist: no inventory is never taken for zero hectare, on the map, in the list and on a sheet.</summary>
public sealed class InventoryWalks(Theatre theatre)
{
    private const string Layer = "/?layers=inventory&at=46.5,2.5,9";
    private const double CentreLongitude = 2.5;
    private const double PixelsPerDegree = 256.0 * 512 / 360; // at zoom 9

    [Fact]
    public async Task No_inventory_is_drawn_unlike_zero_hectare_by_pattern_and_by_colour()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, Layer, country.Api);
        var none = await SignAsync(visit, 1.75);
        var zero = await SignAsync(visit, 2.25);
        var fresh = await SignAsync(visit, 2.75);
        var old = await SignAsync(visit, 3.25);
        Assert.True(none.Open > 0.4, $"an EPCI without inventory is filled: {none}");
        Assert.All([zero, fresh, old], sign => Assert.Equal(0, sign.Open));
        Assert.Equal(4, new[] { none.Colour, zero.Colour, fresh.Colour, old.Colour }.Distinct().Count());
        Assert.True(fresh.Lines < 0.01 && zero.Lines > 0.05 && old.Lines > 0.05, $"patterns: {zero}, {fresh}, {old}");
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task The_legend_counts_each_state_of_what_was_chosen_and_the_address_says_it(Screen screen)
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, screen, Layer, country.Api);
        if (screen == Screen.Phone) await visit.OpenPanelAsync("Couches");
        await visit.SettleAsync();
        await ExpectCountsAsync(visit, ("Aucun inventaire chargé", 1), ("Zéro hectare", 1), ("Publié, moins d’un an", 1), ("Publié, plus de 6 ans", 1));
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Zones d’activité" }).CheckAsync(new() { Force = true });
        await ExpectCountsAsync(visit, ("Aucun inventaire chargé", 4), ("Zéro hectare", 0), ("Publié, moins d’un an", 0));
        Assert.Equal("zones", visit.AddressKeys()["inventory"]);
        visit.AssertClean();
    }

    [Fact]
    public async Task The_list_tells_the_states_sorts_them_and_downloads_what_it_shows()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{Layer}&list=inventory&scope=everywhere&sort=-landHectares", country.Api);
        await Expect(visit.Page.GetByTestId("list-hectares")).ToHaveTextAsync("2 inventaires publiés, 1 à zéro hectare, 1 sans inventaire chargé");
        var rows = visit.List().Locator("tbody tr");
        await Expect(rows.First).ToContainTextAsync("CC Toute Fraîche");
        await Expect(rows.Filter(new() { HasText = "CC Sans Inventaire" })).ToContainTextAsync("pas d’inventaire");
        await Expect(rows.Filter(new() { HasText = "CC Zéro Hectare" })).ToContainTextAsync("zéro hectare");
        var names = await rows.Locator(".row-name").AllInnerTextsAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.List().GetByRole(AriaRole.Link, new() { Name = "Télécharger cette liste en CSV" }).ClickAsync());
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.StartsWith("id,name,departmentName,landInventory,landSites,landHectares,landUpdatedOn,lon,lat", text, StringComparison.Ordinal);
        Assert.Equal(names, CsvRow.Parse(text).Select(row => row["name"]));
        visit.AssertClean();
    }

    [Theory]
    [InlineData("200000001", "Cela ne veut pas dire zéro hectare")]
    [InlineData("200000002", "ne compte aujourd’hui aucun hectare")]
    [InlineData("200000003", "L’inventaire du foncier est publié : 12 sites")]
    [InlineData("200000004", "plus de six ans")]
    public async Task The_sheet_of_an_EPCI_says_its_state_in_a_sentence(string siren, string sentence)
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?select=epci/{siren}", country.Api);
        await Expect(visit.Sheet()).ToContainTextAsync(sentence);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_click_on_the_layer_opens_the_EPCI_even_under_a_territory()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?layers=territories-2,inventory&at=46.5,2.5,9", country.Api);
        var box = (await visit.Map().BoundingBoxAsync())!;
        await visit.Map().ClickAsync(new() { Position = new() { X = (box.Width / 2) - (float)(0.25 * PixelsPerDegree), Y = box.Height / 2 } });
        await Expect(visit.SheetTitle()).ToHaveTextAsync("CC Zéro Hectare");
        visit.AssertClean();
    }

    [Fact]
    public async Task A_retired_site_is_found_by_its_link_and_said_to_be_retired()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?select=industrial-land/cartofriches:R1", country.Api);
        await Expect(visit.Sheet()).ToContainTextAsync("Retiré de l’inventaire le 3 mars 2026");
        visit.AssertClean();
    }

    [Fact]
    public async Task A_plot_shows_its_zone_and_its_usable_and_available_hectares()
    {
        await using var country = await SmallCountry.FoundAsync();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?select=industrial-land/economic-sites:T1", country.Api);
        foreach (var fact in new[] { "Terrain", "Surface utile", "3,5", "Surface disponible", "2,3", "Viabilisé", "En vente" })
            await Expect(visit.Sheet()).ToContainTextAsync(fact);
        await visit.Sheet().GetByRole(AriaRole.Button, new() { Name = "Zone des Essais" }).ClickAsync();
        await Expect(visit.SheetTitle()).ToHaveTextAsync("Zone des Essais");
        visit.AssertClean();
    }

    private static async Task ExpectCountsAsync(Visit visit, params (string Class, int Count)[] expected)
    {
        var legend = visit.Page.GetByRole(AriaRole.List, new() { Name = "Inventaires par EPCI" });
        foreach (var (name, count) in expected)
            await Expect(legend.GetByRole(AriaRole.Listitem).Filter(new() { HasText = name }).Locator("strong")).ToHaveTextAsync($"{count}");
    }

    /// <summary>What is drawn in a square of 40 pixels around a longitude: its share that is open, its commonest colour, and the share of all others.</summary>
    private static Task<Sign> SignAsync(Visit visit, double longitude) => visit.Page.EvaluateAsync<Sign>("""
        offset => {
            const map = document.querySelector('#map').getBoundingClientRect();
            const canvas = document.querySelector('.leaflet-overlay-pane canvas');
            const box = canvas.getBoundingClientRect();
            const scale = canvas.width / box.width;
            const pen = new OffscreenCanvas(40, 40).getContext('2d');
            pen.drawImage(canvas, (map.x + map.width / 2 + offset - 20 - box.x) * scale, (map.y + map.height / 2 - 20 - box.y) * scale, 40 * scale, 40 * scale, 0, 0, 40, 40);
            const pixels = pen.getImageData(0, 0, 40, 40).data;
            const counts = new Map();
            let open = 0;
            for (let at = 0; at < pixels.length; at += 4) {
                if (pixels[at + 3] < 60) open++;
                else { const colour = [0, 1, 2].map(i => pixels[at + i] >> 4).join(); counts.set(colour, (counts.get(colour) ?? 0) + 1); }
            }
            const [colour, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
            return { colour, open: open / 1600, lines: (1600 - open - most) / 1600 };
        }
        """, (longitude - CentreLongitude) * PixelsPerDegree);

    private sealed record Sign
    {
        public string Colour { get; init; } = "";

        public double Open { get; init; }

        public double Lines { get; init; }
    }
}
