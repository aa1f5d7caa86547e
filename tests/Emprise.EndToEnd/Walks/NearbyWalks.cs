using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>An industrialist looks for sites near a place: what fits, what does not, and what nobody has stated.</summary>
public sealed class NearbyWalks(Theatre theatre)
{
    private const string Search = "job=nearby&near=insee:76351&radius=80&near-min=30&near-by=2027";
    private const string SameSearch = "/api/turnkey-sites/nearby?near=insee:76351&radiusKm=80&minHectares=30&readyBy=2027";

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task A_search_is_made_with_the_keyboard_alone_and_tells_what_each_site_says(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, "/?job=nearby");
        await visit.TypeAsync(visit.Place(), "le havre");
        var option = visit.Page.GetByRole(AriaRole.Option).Filter(new() { HasTextRegex = new Regex("^Le Havre\\s*Commune") });
        await Expect(option).ToHaveCountAsync(1);
        for (var tries = 0; tries < 12 && await option.GetAttributeAsync("aria-selected") != "true"; tries++)
            await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.TypeAsync(visit.Field("Rayon (km)"), "80");
        await visit.TypeAsync(visit.Field("Surface (ha)"), "30");
        await visit.TypeAsync(visit.Field("Prêt en"), "2027");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.SettleAsync();
        Assert.Equal(["insee:76351", "80", "30", "2027"], Keys(visit, "near", "radius", "near-min", "near-by"));
        await AssertSameAsApiAsync(visit, SameSearch);
        await Expect(visit.Page.Locator(".visually-hidden[aria-live]")).ToContainTextAsync("80 km du Havre");
        visit.AssertClean();
    }

    [Fact]
    public async Task Whoever_chooses_a_number_on_the_map_finds_it_in_the_list_and_the_other_way_round()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?{Search}");
        await visit.Pin(1).ClickAsync();
        await Expect(visit.Card(0)).ToHaveClassAsync(new Regex("is-chosen"));
        await Expect(visit.Card(0)).ToContainTextAsync(await visit.SheetTitle().InnerTextAsync());
        await visit.Card(1).GetByRole(AriaRole.Button).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Pin(2)).ToHaveClassAsync(new Regex("pin-chosen"));
        await Expect(visit.Sheet()).ToContainTextAsync("Archéologie préventive");
        await Expect(visit.Sheet()).ToContainTextAsync("non renseigné");
        visit.AssertClean();
    }

    [Fact]
    public async Task Nothing_is_hidden_unless_it_is_asked_for_and_an_empty_result_says_what_there_would_be()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=insee:69123&radius=20&near-min=100");
        var all = await visit.Cards().CountAsync();
        Assert.True(all > 0);
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Masquer ce qui ne remplit pas tout" }).CheckAsync();
        await Expect(visit.Cards()).ToHaveCountAsync(0);
        await Expect(visit.Nothing()).ToContainTextAsync($"{all} sites clés en main sans exiger que tout soit rempli".Replace("1 sites", "1 site", StringComparison.Ordinal));
        await Expect(visit.Nothing()).ToContainTextAsync("Le plus proche est Inspira");
        await visit.Nothing().GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Élargir à") }).ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.Cards().First).ToContainTextAsync("Inspira");
        await Expect(visit.Cards().First.GetByRole(AriaRole.List)).ToContainTextAsync("Au moins 100 ha : rempli (340 ha)");
        visit.AssertClean();
    }

    [Fact]
    public async Task Sites_stand_side_by_side_also_for_whoever_gets_the_link()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?{Search}");
        foreach (var card in new[] { 0, 2 }) await visit.Card(card).GetByRole(AriaRole.Checkbox).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Comparer côte à côte (2)" }).ClickAsync();
        var table = visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Table);
        await Expect(table.GetByRole(AriaRole.Columnheader)).ToHaveCountAsync(3);
        await Expect(table.GetByRole(AriaRole.Row).Filter(new() { HasText = "Au moins 30 ha" })).ToContainTextAsync("rempli");
        var text = await table.InnerTextAsync();

        await using var colleague = await Visit.StartAsync(theatre, Screen.Phone, new Uri(visit.Page.Url).PathAndQuery);
        await Expect(colleague.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Table)).ToHaveTextAsync(text, new() { UseInnerText = true });
        await colleague.Page.Keyboard.PressAsync("Escape");
        await Expect(colleague.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.DoesNotContain("near-side", colleague.Page.Url, StringComparison.Ordinal);
        visit.AssertClean();
        colleague.AssertClean();
    }

    [Fact]
    public async Task The_same_address_gives_the_same_result()
    {
        await using var first = await Visit.StartAsync(theatre, Screen.Desk, $"/?at=49.5,0.3,8.5&{Search}&near-rail=1");
        await using var second = await Visit.StartAsync(theatre, Screen.Desk, new Uri(first.Page.Url).PathAndQuery);
        Assert.Equal(await first.Cards().AllInnerTextsAsync(), await second.Cards().AllInnerTextsAsync());
        Assert.Equal(first.AddressKeys(), second.AddressKeys());
        Assert.Equal(await first.InkAsync(), await second.InkAsync());
    }

    [Fact]
    public async Task The_result_can_be_taken_away_and_followed()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?{Search}");
        using var api = new ApiReader(theatre.Api.Address);
        var ids = await IdsAsync(api, SameSearch);
        var csv = CsvRow.Parse(await api.TextAsync(await LinkAsync(visit, "CSV")));
        Assert.Equal(ids, csv.Select(row => row["id"]!));
        Assert.Equal(ids, await IdsAsync(api, await LinkAsync(visit, "GeoJSON")));
        var atom = XDocument.Parse(await api.TextAsync(await LinkAsync(visit, "Flux Atom")));
        Assert.Equal(ids.Count, atom.Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count());
        var feed = await api.JsonAsync(await LinkAsync(visit, "Flux JSON"));
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(ids.Count, feed.GetProperty("items").GetArrayLength());
        await Expect(visit.Page.Locator(".take-away")).ToContainTextAsync("S’abonner, sans compte");
    }

    [Fact]
    public async Task Friches_are_searched_the_same_way_and_narrowed()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=insee:69123&radius=20&near-min=1");
        await visit.Page.GetByText("Friches et foncier").ClickAsync();
        await visit.Page.GetByText("Préciser la nature et l’état").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Sans projet", Exact = true }).CheckAsync();
        await visit.SettleAsync();
        await AssertSameAsApiAsync(visit, "/api/industrial-land/nearby?near=insee:69123&radiusKm=20&minHectares=1&status=without-project");
        visit.AssertClean();
    }

    [Fact]
    public async Task An_investor_reads_it_in_English()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?{Search}&lang=en");
        await Expect(visit.Count()).ToContainTextAsync("turnkey sites within 80 km of Le Havre");
        await Expect(visit.Card(0)).ToContainTextAsync("in a straight line");
        await Expect(visit.Card(0)).ToContainTextAsync("At least 30 ha: met");
        await Expect(visit.Page.GetByText("not stated").First).ToBeVisibleAsync();
        visit.AssertClean();
    }

    private async Task AssertSameAsApiAsync(Visit visit, string path)
    {
        using var api = new ApiReader(theatre.Api.Address);
        var found = (await api.JsonAsync($"{path}&limit=100")).GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties")).ToList();
        Assert.NotEmpty(found);
        await Expect(visit.Cards()).ToHaveCountAsync(found.Count);
        await Expect(visit.Page.Locator("#map .pin")).ToHaveCountAsync(found.Count);
        var cards = await visit.Cards().AllInnerTextsAsync();
        foreach (var (properties, card) in found.Zip(cards)) AssertTells(properties, card);
    }

    private static void AssertTells(JsonElement properties, string card)
    {
        Assert.Contains(Regex.Replace(properties.GetProperty("name").GetString()!, @"\s+", " ").Trim(), card, StringComparison.Ordinal);
        Assert.Contains("à vol d’oiseau", card, StringComparison.Ordinal);
        var words = properties.GetProperty("criteria").EnumerateArray().Select(criterion => criterion.GetProperty("verdict").GetString() switch
        {
            "met" => ": rempli",
            "notMet" => ": non rempli",
            _ => ": non renseigné",
        });
        foreach (var same in words.GroupBy(word => word)) Assert.Equal(same.Count(), Regex.Count(card, $" {same.Key}"));
    }

    private static async Task<List<string>> IdsAsync(ApiReader api, string path) =>
        [.. (await api.JsonAsync(path)).GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()!)];

    private static async Task<string> LinkAsync(Visit visit, string name) =>
        (await visit.Page.Locator(".take-away").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).GetAttributeAsync("href"))!;

    private static IEnumerable<string> Keys(Visit visit, params string[] names) => names.Select(name => visit.AddressKeys()[name]);
}
