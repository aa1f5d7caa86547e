using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The map in somebody else's page: alone, as the address says, small and usable with the keyboard.</summary>
public sealed class EmbedWalks(Theatre theatre)
{
    private const string View = "at=47.5000,1.7000,7&layers=territories-2,industrial-land&land-nature=friche";

    [Fact]
    public async Task It_shows_the_map_alone_and_leads_to_the_same_view_in_full()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?embed&{View}");
        await visit.Page.SetViewportSizeAsync(400, 300);
        await visit.Page.GotoAsync($"/?embed&{View}");
        await visit.SettleAsync();
        foreach (var gone in new[] { ".header", ".footer", ".side-panel", ".list", ".mobile-bar", ".boundary-notice", ".chips" })
            await Expect(visit.Page.Locator(gone)).ToHaveCountAsync(0);
        var box = (await visit.Map().BoundingBoxAsync())!;
        Assert.Equal((400, 300), ((int)box.Width, (int)box.Height));
        var link = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir dans Emprise" });
        await Expect(link).ToHaveAttributeAsync("href", $"/?{View}");
        await Expect(visit.Page.Locator(".leaflet-control-attribution")).ToBeVisibleAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task It_zooms_with_the_keyboard_and_leaves_the_history_of_the_page_alone()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?embed&{View}");
        var length = await visit.Page.EvaluateAsync<int>("() => history.length");
        await visit.Map().FocusAsync();
        await visit.Page.Keyboard.PressAsync("+");
        await visit.SettleAsync();
        Assert.EndsWith(",8", visit.AddressKeys()["at"], StringComparison.Ordinal);
        Assert.Equal(length, await visit.Page.EvaluateAsync<int>("() => history.length"));
        visit.AssertClean();
    }

    [Fact]
    public async Task Another_site_may_frame_it()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        var response = await visit.Page.APIRequest.GetAsync("/?embed");
        Assert.Contains("frame-ancestors *", response.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.False(response.Headers.ContainsKey("x-frame-options"));
    }

    [Fact]
    public async Task The_lines_to_place_it_are_given_for_the_view_of_now()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?{View}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Intégrer" }).ClickAsync();
        var code = await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Code à placer dans la page" }).InputValueAsync();
        var source = Regex.Match(code, "src=\"([^\"]+)\"").Groups[1].Value.Replace("&amp;", "&", StringComparison.Ordinal);
        Assert.Equal($"?embed=1&{View}", new Uri(source).Query);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Intégrer" })).ToBeFocusedAsync();
        visit.AssertClean();
    }

    [Fact]
    public async Task What_is_handed_out_does_not_tell_where_one_has_searched()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=point:1.7012,47.5034&radius=20");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Explorer" }).ClickAsync();
        await visit.SettleAsync();
        Assert.Equal("point:1.7012,47.5034", visit.AddressKeys()["near"]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Intégrer" }).ClickAsync();
        var code = await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Code à placer dans la page" }).InputValueAsync();
        Assert.Contains("?embed=1&amp;at=", code, StringComparison.Ordinal);
        Assert.DoesNotContain("near", code, StringComparison.Ordinal);
        Assert.DoesNotContain("1.7012", code, StringComparison.Ordinal);
        Assert.DoesNotContain("radius", code, StringComparison.Ordinal);
        visit.AssertClean();
    }

    [Theory, InlineData(400, 300, false), InlineData(800, 600, true)]
    public async Task The_layers_come_with_their_legend_which_leaves_a_small_map_free(int width, int height, bool isOpen)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?embed&{View}");
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.Page.GotoAsync($"/?embed&{View}");
        await visit.SettleAsync();
        var signs = visit.Page.GetByRole(AriaRole.List, new() { Name = "Friches selon leur état, zones et terrains" });
        if (!isOpen)
        {
            await Expect(signs).ToBeHiddenAsync();
            await visit.Page.GetByText("Légende").ClickAsync();
        }

        await Expect(signs).ToContainTextAsync("Friche sans projet");
        await Expect(visit.Page.Locator(".embedded-key")).ToContainTextAsync("Territoires d’industrie, phase 2");
        visit.AssertClean();
    }

    [Fact]
    public async Task What_is_chosen_is_named_and_leads_to_its_sheet()
    {
        var site = (await theatre.Reader.RowsAsync("turnkey-sites"))[0];
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"/?embed&layers=turnkey-sites&select=turnkey-sites/{site["id"]}");
        var name = visit.Page.Locator(".embedded-name");
        await Expect(name).ToContainTextAsync(site["name"]!.Trim());
        await Expect(name.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex($"^/[?](at=.*&)?layers=turnkey-sites&select=turnkey-sites/{Regex.Escape(site["id"]!)}$"));
        await name.GetByRole(AriaRole.Button, new() { Name = "Fermer" }).ClickAsync();
        await Expect(name).ToHaveCountAsync(0);
        visit.AssertClean();
    }

    [Fact]
    public async Task The_classes_of_the_overview_come_with_their_legend()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?embed&job=overview&by=region");
        await Expect(visit.Page.GetByRole(AriaRole.List, new() { Name = "Hectares par région" })).ToBeVisibleAsync();
        visit.AssertClean();
    }
}
