using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>From a place on the map, or a word, to what is known of it, and on to its neighbours.</summary>
public sealed class SheetWalks(Theatre theatre)
{
    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task A_click_on_a_territory_opens_its_sheet_and_leads_to_a_commune_and_back(Screen screen)
    {
        var (name, at) = await TerritoryAsync("Issoudun");
        await using var visit = await Visit.StartAsync(theatre, screen, $"/?at={at},10");
        await visit.Map().ClickAsync(new() { Position = await CentreAsync(visit) });
        await Expect(visit.SheetTitle()).ToHaveTextAsync(name);
        await Expect(visit.SheetTitle()).ToBeFocusedAsync();
        await Expect(visit.Sheet()).ToContainTextAsync("schématiques");

        var communes = visit.Sheet().Locator("details").Filter(new() { HasTextRegex = new Regex(@"^\d+ communes") });
        await communes.Locator("summary").ClickAsync();
        var first = communes.GetByRole(AriaRole.Button).First;
        var commune = await first.InnerTextAsync();
        await first.ClickAsync();
        await Expect(visit.SheetTitle()).ToHaveTextAsync(commune);
        await visit.Sheet().GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(visit.SheetTitle()).ToHaveTextAsync(name);
        visit.AssertClean();
    }

    [Fact]
    public async Task The_pointer_over_a_territory_shows_its_name()
    {
        var (name, at) = await TerritoryAsync("Issoudun");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?at={at},10");
        var (box, centre) = ((await visit.Map().BoundingBoxAsync())!, await CentreAsync(visit));
        await visit.Page.Mouse.MoveAsync(box.X + centre.X - 3, box.Y + centre.Y);
        await visit.Page.Mouse.MoveAsync(box.X + centre.X, box.Y + centre.Y);
        await Expect(visit.Page.Locator(".leaflet-tooltip")).ToHaveTextAsync(name);
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task A_place_is_found_by_keyboard_without_accents_and_in_any_case(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen);
        var search = visit.Page.GetByRole(AriaRole.Combobox, new() { NameRegex = new Regex("^Rechercher") });
        await search.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("CHATEAUROUX", new() { Delay = 20 });
        var option = visit.Page.GetByRole(AriaRole.Option).Filter(new() { HasTextRegex = new Regex("^Châteauroux\\s*Commune") });
        await Expect(option).ToHaveCountAsync(1);
        for (var tries = 0; tries < 12 && await option.GetAttributeAsync("aria-selected") != "true"; tries++)
            await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.SheetTitle()).ToHaveTextAsync("Châteauroux");
        await Expect(visit.Sheet()).ToContainTextAsync("36044");
        Assert.Equal("communes/36044", visit.AddressKeys()["select"]);
        await visit.SettleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Sheet()).ToHaveCountAsync(0);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_search_without_result_says_so()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        await visit.Page.GetByRole(AriaRole.Combobox, new() { NameRegex = new Regex("^Rechercher") }).FillAsync("zzzzqqqqxxxx");
        await Expect(visit.Page.Locator(".suggestions")).ToContainTextAsync("Aucun résultat pour « zzzzqqqqxxxx ».");
        visit.AssertClean();
    }

    [Fact]
    public async Task A_sheet_shows_what_the_API_says_with_source_and_vintage()
    {
        var epci = (await theatre.Reader.JsonAsync("/api/collections/epci/items/200071082")).GetProperty("properties");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?select=epci/200071082");
        await Expect(visit.SheetTitle()).ToHaveTextAsync(epci.GetProperty("name").GetString()!);
        var population = epci.GetProperty("population").GetInt32().ToString("N0", CultureInfo.GetCultureInfo("fr-FR"));
        Assert.Contains(Plain(population), Plain(await visit.Sheet().InnerTextAsync()), StringComparison.Ordinal);
        await Expect(visit.Sheet()).ToContainTextAsync($"code officiel géographique {epci.GetProperty("vintage").GetInt32()}");
        visit.AssertClean();
    }

    private static string Plain(string text) => Regex.Replace(text, @"[\s\u00A0\u202F]", "");

    private static async Task<Position> CentreAsync(Visit visit)
    {
        var box = (await visit.Map().BoundingBoxAsync())!;
        return new() { X = box.Width / 2, Y = box.Height / 2 };
    }

    /// <summary>A territory of phase 2 and a point inside it as "lat,lon".</summary>
    private async Task<(string Name, string At)> TerritoryAsync(string name)
    {
        var found = (await theatre.Reader.JsonAsync($"/api/search?q={name}&limit=50")).GetProperty("results").EnumerateArray()
            .First(result => result.GetProperty("id").GetString()!.StartsWith("2-ti-", StringComparison.Ordinal));
        var point = found.GetProperty("point").EnumerateArray().Select(JsonNumber).ToArray();
        return (found.GetProperty("name").GetString()!, string.Create(CultureInfo.InvariantCulture, $"{point[1]:0.####},{point[0]:0.####}"));
    }

    private static double JsonNumber(JsonElement element) => element.GetDouble();
}
