using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>Fields for numbers keep what is typed, tell what is wrong with it beside it, and read numbers as the language writes them.</summary>
public sealed class FieldWalks(Theatre theatre)
{
    [Fact]
    public async Task What_is_typed_stays_while_the_answer_to_another_filter_comes()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        await visit.OpenPanelAsync("Filtres");
        await visit.Page.RouteAsync("**/industrial-land/**", async route =>
        {
            await Task.Delay(300);
            await route.ContinueAsync();
        });
        var land = visit.Page.GetByRole(AriaRole.Region, new() { Name = "Filtrer le foncier" });
        var minimum = land.GetByRole(AriaRole.Textbox, new() { Name = "Minimum" });
        await land.GetByRole(AriaRole.Checkbox, new() { Name = "Friche", Exact = true }).CheckAsync();
        await minimum.PressSequentiallyAsync("10");
        await visit.SettleAsync();
        await Expect(minimum).ToHaveValueAsync("10");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
        Assert.Equal(("friche", "10"), (visit.AddressKeys()["land-nature"], visit.AddressKeys()["land-min"]));

        await minimum.FillAsync("dix");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(land.GetByText("Entrez un nombre positif")).ToBeVisibleAsync();
        await Expect(minimum).ToHaveValueAsync("dix");
        Assert.Equal("10", visit.AddressKeys()["land-min"]);
        await minimum.FillAsync("");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(land.GetByText("Entrez un nombre positif")).ToHaveCountAsync(0);
        Assert.DoesNotContain("land-min", visit.Page.Url, StringComparison.Ordinal);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_radius_is_never_none_and_an_English_thousand_has_its_comma()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?lang=en&job=nearby&near=insee:69123&near-min=2.5");
        await Expect(visit.Field("Area (ha)")).ToHaveValueAsync("2.5");
        var radius = visit.Field("Radius (km)");
        await radius.FillAsync("");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.GetByText("Enter a radius from 0.1 to 1,000 km.")).ToBeVisibleAsync();
        await Expect(radius).ToHaveValueAsync("");
        await radius.FillAsync("1,000");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.SettleAsync();
        await Expect(radius).ToHaveValueAsync("1000");
        Assert.Equal("1000", visit.AddressKeys()["radius"]);
        visit.AssertClean();
    }
}
