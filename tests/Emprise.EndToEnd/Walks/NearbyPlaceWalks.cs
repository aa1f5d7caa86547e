using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>Every way to say where: a word, a click, a key, one's own position, a shape.</summary>
public sealed class NearbyPlaceWalks(Theatre theatre)
{
    // Of a map at 45.76, 4.83, to half a pixel or so.
    private const string Middle = @"^point:4\.8[23]\d*,45\.7[56]\d*$";

    [Fact]
    public async Task A_name_that_several_places_bear_offers_the_others()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby");
        await visit.TypeAsync(visit.Place(), "saint-denis");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
        Assert.Equal("saint-denis", visit.AddressKeys()["near"]);
        var others = visit.Page.Locator(".alternatives");
        await Expect(others).ToContainTextAsync("Plusieurs lieux portent ce nom");
        await others.GetByRole(AriaRole.Button).Filter(new() { HasText = "Seine-Saint-Denis" }).ClickAsync();
        await visit.SettleAsync();
        Assert.Equal("insee:93066", visit.AddressKeys()["near"]);
        await Expect(others).ToHaveCountAsync(0);
        visit.AssertClean();
    }

    [Theory]
    [InlineData("'; DROP TABLE turnkey_site --")]
    [InlineData("epci:nonsense")]
    [InlineData("<b>Lyon</b><script>alert(1)</script>xyzzy")]
    public async Task A_name_that_no_place_bears_is_said_to_be_none(string text)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby");
        await visit.TypeAsync(visit.Place(), text);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".found [role=alert]")).ToContainTextAsync("Aucun lieu ne porte ce nom");
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task A_click_on_the_map_says_where(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, "/?job=nearby&at=45.76,4.83,9");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clic sur la carte" }).ClickAsync();
        var box = (await visit.Map().BoundingBoxAsync())!;
        await visit.Page.Mouse.ClickAsync(box.X + box.Width / 2, box.Y + box.Height / 2);
        await visit.SettleAsync();
        Assert.Matches(Middle, visit.AddressKeys()["near"]);
        await Expect(visit.Page.Locator("#map")).ToHaveAttributeAsync("data-pointer", "open");
        await Expect(visit.Count()).ToBeVisibleAsync(); // on a phone too, where the map had been brought forward
        visit.AssertClean();
    }

    [Fact]
    public async Task Enter_on_the_map_takes_its_middle()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&at=45.76,4.83,9");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clic sur la carte" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Map()).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
        Assert.Matches(Middle, visit.AddressKeys()["near"]);
        Assert.Matches(@"du point 45,7[56]\d\d 4,8[23]\d\d", await visit.Count().InnerTextAsync());
        visit.AssertClean();
    }

    [Fact]
    public async Task Ones_own_position_is_asked_for_only_on_demand_and_found_where_it_is_given()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=insee:69123");
        await visit.Page.Context.GrantPermissionsAsync(["geolocation"]);
        await visit.Page.Context.SetGeolocationAsync(new() { Latitude = 47.38f, Longitude = 0.69f });
        await visit.Page.EvaluateAsync("""
            () => {
                const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
                window.asked = 0;
                navigator.geolocation.getCurrentPosition = (...how) => { window.asked++; ask(...how); };
            }
            """);
        await visit.TypeAsync(visit.Field("Rayon (km)"), "60");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.SettleAsync();
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => window.asked"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ma position" }).ClickAsync();
        await Expect(visit.Count()).ToContainTextAsync("du point 47,3800 0,6900");
        Assert.Equal("point:0.69,47.38", visit.AddressKeys()["near"]);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_position_that_is_refused_is_told_and_leaves_the_search_as_it_was()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=insee:69123");
        await visit.Page.Context.ClearPermissionsAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ma position" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("refusé de donner la position");
        Assert.Equal("insee:69123", visit.AddressKeys()["near"]);
    }

    [Fact]
    public async Task An_area_is_drawn_with_the_keyboard_on_the_map_and_in_words()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&at=49.5,0.3,9");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dessiner" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Tracé en cours" })).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Aller à la carte" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Map()).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".corner-list li")).ToHaveCountAsync(1);
        await visit.TypeAsync(visit.Field("Ajouter un sommet : latitude, longitude"), "49,3 0,6; 49,3 0,0");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator(".corner-list li")).ToHaveCountAsync(3);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Terminer le tracé" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.SettleAsync();
        var near = visit.AddressKeys()["near"];
        Assert.Matches(@"^area:0\.(29|30?)\d*,49\.(49|50?)\d*;0\.6,49\.3;0,49\.3$", near);
        await Expect(visit.Count()).ToContainTextAsync("dans la zone dessinée");
        using var api = new ApiReader(theatre.Api.Address);
        var matched = (await api.JsonAsync($"/api/turnkey-sites/nearby?area={near["area:".Length..]}")).GetProperty("numberMatched").GetInt32();
        await Expect(visit.Cards()).ToHaveCountAsync(matched);
        visit.AssertClean();
    }

    [Fact]
    public async Task What_is_no_radius_is_refused_beside_its_field()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=nearby&near=insee:69123&radius=30");
        foreach (var wrong in new[] { "0", "-1", "NaN", "1e308" })
        {
            await visit.TypeAsync(visit.Field("Rayon (km)"), wrong);
            await visit.Page.Keyboard.PressAsync("Tab");
            await Expect(visit.Page.Locator("#nearby-radius-error")).ToContainTextAsync("de 0,1 à 1 000 km");
            Assert.Equal("30", visit.AddressKeys()["radius"]);
        }

        visit.AssertClean();
    }
}
