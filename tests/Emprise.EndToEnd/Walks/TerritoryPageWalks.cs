using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The page of a territory: everything the API knows of it, the ways on and back, with the keyboard and on a phone.</summary>
public sealed class TerritoryPageWalks(Theatre theatre)
{
    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task It_tells_what_the_API_knows(Screen screen)
    {
        var territory = await theatre.Reader.NamedAsync("territories", "Nord Loiret", "&phase=2");
        var id = territory.GetProperty("id").GetString();
        var profile = await theatre.Reader.JsonAsync($"/api/territories/{id}/profile");
        await using var visit = await Visit.StartAsync(theatre, screen, $"/?page=territory&id={id}");
        await Expect(Title(visit)).ToHaveTextAsync("Nord Loiret");
        await Expect(visit.Page).ToHaveTitleAsync(new Regex("^Nord Loiret"));
        var members = profile.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("name").GetString()!).ToList();
        Assert.NotEmpty(members);
        var rows = visit.Account().GetByRole(AriaRole.Region, new() { NameRegex = new Regex("membre") }).Locator("tbody th");
        Assert.Equal(members, await rows.AllInnerTextsAsync());
        foreach (var list in new[] { "neighbours", "otherPhase" })
            foreach (var each in profile.GetProperty(list).EnumerateArray())
                await Expect(visit.Account().GetByRole(AriaRole.Link, new() { Name = each.GetProperty("name").GetString()!, Exact = true }).First).ToBeVisibleAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth"));
        visit.AssertClean();
    }

    [Fact]
    public async Task The_sheet_leads_to_it_and_neighbours_lead_on_with_the_focus_on_the_heading()
    {
        var territory = await theatre.Reader.NamedAsync("territories", "Nord Loiret", "&phase=2");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?select=territories/{territory.GetProperty("id").GetString()}");
        await PressAsync(visit.Sheet().GetByRole(AriaRole.Link, new() { Name = "Page du territoire" }));
        await Expect(Title(visit)).ToHaveTextAsync("Nord Loiret");
        await Expect(Title(visit)).ToBeFocusedAsync();
        var neighbours = visit.Account().GetByRole(AriaRole.Region, new() { Name = "Territoires voisins" }).GetByRole(AriaRole.Link);
        var next = await neighbours.First.InnerTextAsync();
        await PressAsync(neighbours.First);
        await Expect(Title(visit)).ToHaveTextAsync(next);
        await Expect(Title(visit)).ToBeFocusedAsync();
        await visit.Page.GoBackAsync();
        await Expect(Title(visit)).ToHaveTextAsync("Nord Loiret");
        await PressAsync(visit.Account().GetByRole(AriaRole.Link, new() { Name = "Voir sur la carte" }));
        await Expect(visit.SheetTitle()).ToHaveTextAsync("Nord Loiret");
        visit.AssertClean();
    }

    [Fact]
    public async Task Its_land_is_listed_with_the_same_total()
    {
        var rows = await theatre.Reader.RowsAsync("industrial-land");
        var id = rows.Where(row => row["territory2"] is not null).GroupBy(row => row["territory2"]).OrderByDescending(group => group.Count()).First().Key!;
        var land = (await theatre.Reader.JsonAsync($"/api/territories/{id}/profile")).GetProperty("land");
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?page=territory&id={id}");
        await PressAsync(visit.Account().GetByRole(AriaRole.Link, new() { Name = "Foncier en liste" }));
        await visit.SettleAsync();
        Assert.Equal(land.GetProperty("count").GetInt32(), await visit.ListCountAsync());
        Assert.Equal(land.GetProperty("areaHectares").GetDouble(), await visit.ListHectaresAsync(), tolerance: 0.5);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_territory_that_does_not_exist_is_said_not_to()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=territory&id=2-ti-none");
        await Expect(visit.Account().GetByRole(AriaRole.Alert)).ToContainTextAsync("n’existe pas");
        Assert.Empty(visit.Departures);
    }

    private static ILocator Title(Visit visit) => visit.Account().GetByRole(AriaRole.Heading, new() { Level = 2 });

    private static async Task PressAsync(ILocator link)
    {
        await link.FocusAsync();
        await link.PressAsync("Enter");
    }
}
