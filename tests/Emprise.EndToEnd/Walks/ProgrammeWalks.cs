using System.Globalization;
using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The programme's page: counts of the loaded data, figures with year and source, every region's territories.</summary>
public sealed class ProgrammeWalks(Theatre theatre)
{
    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Counts_are_those_of_the_loaded_data(Screen screen)
    {
        var counts = (await theatre.Reader.JsonAsync("/api/programme")).GetProperty("counts");
        await using var visit = await Visit.StartAsync(theatre, screen);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Programme" }).ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.Account().GetByRole(AriaRole.Heading, new() { Level = 2 })).ToBeFocusedAsync();
        await Expect(visit.Page).ToHaveTitleAsync(new Regex("^Programme"));
        foreach (var (label, name) in new[] { ("Membres, phase 2", "members"), ("Communes, phase 2", "communes"), ("Habitants, phase 2", "population"), ("Sites clés en main connus", "turnkeySites") })
            Assert.Equal(counts.GetProperty(name).GetInt64(), await CountAsync(visit, label));
        Assert.Equal(counts.GetProperty("territoriesByPhase").GetProperty("1").GetInt64(), await CountAsync(visit, "Territoires, phase 1 (2018-2022)"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth"));
        visit.AssertClean();
    }

    [Fact]
    public async Task Every_figure_has_its_source_and_says_its_year_or_that_it_has_none()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=programme");
        var rows = visit.Account().Locator("#facts .fact-table tbody tr");
        Assert.InRange(await rows.CountAsync(), 80, 500);
        foreach (var row in await rows.AllAsync())
        {
            Assert.True(await row.Locator("a[href^='http']").CountAsync() > 0, await row.InnerTextAsync());
            Assert.Matches(@"\b20\d\d\b|non renseigné", await row.Locator("[data-label='Année']").InnerTextAsync());
        }

        Assert.Equal(0, await visit.Account().Locator("#facts [lang='en']").CountAsync());
        visit.AssertClean();
    }

    [Fact]
    public async Task A_region_lists_its_territories_and_each_leads_to_its_page()
    {
        var regions = (await theatre.Reader.JsonAsync("/api/programme")).GetProperty("regions").EnumerateArray();
        var listed = regions.First(each => each.GetProperty("id").GetString() == "24").GetProperty("territories").EnumerateArray()
            .Where(territory => territory.GetProperty("phase").GetInt32() == 2).Select(territory => territory.GetProperty("name").GetString()!).ToList();
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=programme");
        var region = visit.Account().Locator(".region-list").Filter(new() { HasText = "Centre-Val de Loire" });
        await region.Locator("summary").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var table = region.GetByRole(AriaRole.Table, new() { Name = "Centre-Val de Loire, phase 2 (2023-2027)" });
        var links = table.GetByRole(AriaRole.Link);
        Assert.InRange(listed.Count, 12, 20);
        Assert.Equal(listed, await links.AllInnerTextsAsync());
        var name = await links.First.InnerTextAsync();
        await links.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        var title = visit.Account().GetByRole(AriaRole.Heading, new() { Level = 2 });
        await Expect(title).ToHaveTextAsync(name);
        await Expect(title).ToBeFocusedAsync();
        visit.AssertClean();
    }

    private static async Task<long> CountAsync(Visit visit, string label)
    {
        var entry = visit.Account().Locator("#counts .card-facts > div").Filter(new() { Has = visit.Page.GetByText(label, new() { Exact = true }) });
        return long.Parse(string.Concat((await entry.Locator("dd").InnerTextAsync()).Where(char.IsDigit)), CultureInfo.InvariantCulture);
    }
}
