using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>What the map shows by itself, and what its layers add.</summary>
public sealed class MapWalks(Theatre theatre)
{
    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task The_first_view_shows_the_territories_of_phase_2_and_asks_nobody_else(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen);
        Assert.Equal("fr", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(["Emprise"]);
        if (screen == Screen.Phone) await visit.OpenPanelAsync("Couches");
        await Expect(visit.Layer("Territoires d’industrie, phase 2")).ToBeCheckedAsync();
        foreach (var name in new[] { "Territoires d’industrie, phase 1", "EPCI", "Départements", "Friches", "Sites clés en main", "Couverture des inventaires" })
            await Expect(visit.Layer(name)).Not.ToBeCheckedAsync();
        Assert.True(await visit.InkAsync() > 5_000, "the map is blank");
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Nothing_is_wider_than_the_screen(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, "/?list=industrial-land&select=epci/200071082");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth"));
        visit.AssertClean();
    }

    [Theory]
    [InlineData("Territoires d’industrie, phase 1", "territories-1")]
    [InlineData("EPCI", "epci")]
    [InlineData("Départements", "departments")]
    [InlineData("Friches", "industrial-land")]
    public async Task A_layer_draws_when_it_is_switched_on_and_says_so_in_the_address(string name, string key)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?layers=none&at=46.5,2.5,7");
        var before = await visit.InkAsync();
        await visit.Layer(name).CheckAsync();
        await visit.SettleAsync();
        var clusters = await visit.Page.Locator("#map .cluster").CountAsync();
        Assert.True(key == "industrial-land" ? clusters > 0 : await visit.InkAsync() > before + 1_000, $"{name} draws nothing");
        Assert.Equal(key, visit.AddressKeys()["layers"]);
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Turnkey_sites_are_markers_and_one_opens_its_sheet(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, "/?layers=turnkey-sites");
        var markers = visit.Page.Locator("#map .site-marker");
        Assert.True(await markers.CountAsync() > 20, $"only {await markers.CountAsync()} sites are shown");
        await markers.First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Sheet()).ToContainTextAsync("Classe de maturité");
        visit.AssertClean();
    }

    [Fact]
    public async Task The_arrow_keys_move_the_map_without_gliding_for_whoever_wants_no_motion()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?at=47.5,1.7,8");
        await visit.Page.EvaluateAsync("""
            () => {
              const pane = document.querySelector('.leaflet-map-pane');
              window.glided = false;
              new MutationObserver(() => { window.glided ||= pane.classList.contains('leaflet-pan-anim'); }).observe(pane, { attributeFilter: ['class'] });
            }
            """);
        await visit.Map().FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page).Not.ToHaveURLAsync(new Regex("at=47\\.5,1\\.7,8"));
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => window.glided"));
        visit.AssertClean();
    }

    [Fact]
    public async Task Friches_crowd_into_groups_and_a_group_opens_when_it_is_pressed()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?layers=industrial-land");
        var clusters = visit.Page.Locator("#map .cluster");
        Assert.True(await clusters.CountAsync() > 5);
        var zoom = visit.AddressKeys().TryGetValue("at", out var at) ? at : "";
        await clusters.First.ClickAsync();
        await visit.Page.WaitForURLAsync(url => url.Contains("at=", StringComparison.Ordinal) && !url.Contains($"at={zoom}&", StringComparison.Ordinal));
        visit.AssertClean();
    }

    [Fact]
    public async Task The_raster_is_off_and_gives_way_when_its_server_is_out_of_reach()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        await Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Trait simple" })).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("#map img.leaflet-tile")).ToHaveCountAsync(0);
        visit.AssertClean();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Plan IGN" }).ClickAsync();
        await Expect(visit.Page.GetByText("Le fond de carte externe est injoignable")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Trait simple" })).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("#map img.leaflet-tile")).ToHaveCountAsync(0);
        Assert.All(visit.Departures, departure => Assert.StartsWith("request to https://data.geopf.fr/", departure, StringComparison.Ordinal));
    }
}
