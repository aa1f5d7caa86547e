using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The whole interface speaks English when its address asks so; French readers never load a word of it.</summary>
public sealed class EnglishWalks(Theatre theatre)
{
    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task The_switch_shows_the_same_view_in_English_and_back(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, "/?at=46.8,1.9,8.5&layers=epci,industrial-land&list=industrial-land&sort=name");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        var count = await visit.ListCountAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await visit.SettleAsync();
        await Expect(visit.Page).ToHaveTitleAsync("Emprise · map of the Territoires d’industrie");
        await Expect(visit.Page.Locator(".list")).ToContainTextAsync($"{count} land site");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?]lang=en&at=46\\.8.*&list=industrial-land&sort=name"));
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await visit.SettleAsync();
        Assert.Equal(count, await visit.ListCountAsync());
        visit.AssertClean();
    }

    [Fact]
    public async Task A_step_keeps_the_language()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?lang=en");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Data" }).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Loaded data" })).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?]lang=en&page=data"));
        visit.AssertClean();
    }

    [Fact]
    public async Task What_the_data_say_in_another_language_than_the_page_says_so()
    {
        var site = (await theatre.Reader.RowsAsync("turnkey-sites")).First(row => row["networks"] is { Length: > 0 });
        await using var english = await Visit.StartAsync(theatre, Screen.Desk, $"/?lang=en&select=turnkey-sites/{site["id"]}");
        await Expect(english.Page.Locator(".sheet [lang=fr]").First).ToContainTextAsync("Sites clés en main labellisés");
        await Expect(english.Page.Locator(".sheet [lang=en]")).ToHaveCountAsync(0);
        english.AssertClean();
        await using var french = await Visit.StartAsync(theatre, Screen.Desk, $"/?select=turnkey-sites/{site["id"]}");
        await Expect(french.Page.Locator(".sheet [lang=en]").Filter(new() { HasText = site["networks"] })).ToHaveCountAsync(1);
        await Expect(french.Page.Locator(".sheet [lang=fr]")).ToHaveCountAsync(0);
        french.AssertClean();
    }

    [Fact]
    public async Task French_readers_load_no_English()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        Assert.DoesNotContain("en-", await LoadedAsync(visit), StringComparison.Ordinal);
        await using var english = await Visit.StartAsync(theatre, Screen.Desk, "/?lang=en");
        Assert.Contains("en-", await LoadedAsync(english), StringComparison.Ordinal);
    }

    private static Task<string> LoadedAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string>("() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop()).join(' ')");
}
