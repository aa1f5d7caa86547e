using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The address is the view.</summary>
public sealed class PermalinkWalks(Theatre theatre)
{
    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task The_same_address_gives_the_same_view(Screen screen)
    {
        await using var first = await Visit.StartAsync(theatre, screen, "/?at=46.8,1.9,8.5&layers=epci,industrial-land&list=industrial-land&land-status=without-project&sort=name");
        var (count, ink, rows) = (await first.ListCountAsync(), await first.InkAsync(), await RowsAsync(first));
        Assert.True(count > 0);
        await using var second = await Visit.StartAsync(theatre, screen, new Uri(first.Page.Url).PathAndQuery);
        Assert.Equal(first.AddressKeys(), second.AddressKeys());
        Assert.Equal(count, await second.ListCountAsync());
        Assert.Equal(rows, await RowsAsync(second));
        Assert.Equal(ink, await second.InkAsync());
        first.AssertClean();
        second.AssertClean();
    }

    [Fact]
    public async Task A_reload_keeps_what_was_done()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        await visit.Layer("Départements").CheckAsync();
        await visit.Layer("Territoires d’industrie, phase 2").UncheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Guadeloupe" }).ClickAsync();
        await visit.OpenListAsync();
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "EPCI" }).ClickAsync();
        await visit.SettleAsync();
        var (address, count) = (visit.Page.Url, await visit.ListCountAsync());
        await visit.Page.ReloadAsync();
        await visit.SettleAsync();
        Assert.Equal(address, visit.Page.Url);
        await Expect(visit.Layer("Départements")).ToBeCheckedAsync();
        await Expect(visit.Layer("Territoires d’industrie, phase 2")).Not.ToBeCheckedAsync();
        Assert.Equal(count, await visit.ListCountAsync());
        visit.AssertClean();
    }

    [Theory]
    [InlineData("/?at=north,pole,99&layers=nonsense&select=nowhere/'&list=42&land-min=-1&sort=<b>&phase=7")]
    [InlineData("/?at=&layers=&select=&list=&land-status=,,,&land-territory=../../etc")]
    public async Task An_address_that_makes_no_sense_gives_the_first_view(string address)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, address);
        await Expect(visit.Layer("Territoires d’industrie, phase 2")).ToBeCheckedAsync();
        Assert.True(await visit.InkAsync() > 5_000);
        visit.AssertClean();
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(Visit visit) => await visit.List().Locator("tbody .row-name").AllInnerTextsAsync();
}
