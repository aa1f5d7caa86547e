using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>Where one is after a step: the focus near what went away, the panel back from the map, the map at what was asked for.</summary>
public sealed class FocusWalks(Theatre theatre)
{
    [Fact]
    public async Task The_focus_stays_near_a_control_that_goes_with_what_it_did()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=insee:69123&near-min=20&at=45.76,4.83,9");
        await PressAsync(visit, "Effacer les critères");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Critères souhaités" })).ToBeFocusedAsync();
        await PressAsync(visit, "Dessiner");
        await PressAsync(visit, "Abandonner");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Où ?" })).ToBeFocusedAsync();
        await PressAsync(visit, "Masquer le panneau");
        Assert.NotEqual("BODY", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        visit.AssertClean();
    }

    [Fact]
    public async Task What_is_searched_for_is_brought_into_sight_wherever_one_looked_before()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?at=48.2,-3,8");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "À proximité" }).ClickAsync();
        await visit.TypeAsync(visit.Place(), "Lyon");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
        await visit.Page.WaitForURLAsync(new System.Text.RegularExpressions.Regex(@"[?&]at=45\.\d+,4\.\d+"));
        visit.AssertClean();
    }

    [Fact]
    public async Task A_drawing_ends_when_its_tab_is_left()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter&at=47,2,9");
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Dessin" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dessiner sur la carte" }).ClickAsync();
        await Expect(visit.Map()).ToHaveAttributeAsync("data-pointer", "point");
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Territoire" }).ClickAsync();
        await Expect(visit.Map()).ToHaveAttributeAsync("data-pointer", "open");
        visit.AssertClean();
    }

    [Fact]
    public async Task A_list_asked_for_where_there_is_none_opens_where_lists_are()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter&perimeter=territory:2-ti-2411&select=territories/2-ti-2411");
        var land = visit.Sheet().Locator("details.contained").Filter(new() { HasText = "foncier" });
        await land.Locator("summary").ClickAsync();
        await land.GetByRole(AriaRole.Button, new() { Name = "Voir dans la liste" }).ClickAsync();
        await visit.SettleAsync();
        await Expect(visit.List()).ToBeFocusedAsync();
        Assert.True(await visit.ListCountAsync() > 0);
        visit.AssertClean();
    }

    private static async Task PressAsync(Visit visit, string button)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
    }
}
