using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>axe-core finds nothing serious on any page or state, by day and by night, at a desk and on a phone.</summary>
public sealed class AccessibilityWalks(Theatre theatre)
{
    private const string EveryLayer = "/?layers=inventory,departments,epci,territories-1,territories-2,industrial-land,turnkey-sites";

    public static TheoryData<string> Addresses =>
    [
        "/",
        EveryLayer,
        "/?list=industrial-land&land-min=2",
        "/?list=turnkey-sites",
        "/?list=inventory&layers=inventory",
        "/?select=epci/200071082",
        "/?select=territories/2-ti-7506&list=territories",
        "/?page=data",
        "/?page=data&import=1",
        "/?job=nearby",
        "/?job=nearby&near=epci:200071082&radius=80&near-min=5",
        "/?job=overview",
        "/?job=overview&by=region&measure=sites",
        "/?job=nearby&near=insee:69123&near-compare=turnkey-sites/announcements:scm-2001-01,turnkey-sites/announcements:scm-2001-02&near-side=1",
        "/?job=nearby&near=insee:69123&lang=en",
        "/?job=nearby&near=xyzzyx",
        "/?job=perimeter",
        "/?job=perimeter&perimeter=territory:2-ti-2411",
        "/?job=perimeter&perimeter=codes:14472,200018406,99999",
        "/?page=report&job=perimeter&perimeter=territory:2-ti-2411&compare=1-ti-2407",
        "/?page=report&job=perimeter&perimeter=area:1.5,47.2;2.1,47.2;1.8,47.6&lang=en",
        "/?page=territory&id=2-ti-2411",
        "/?page=programme",
        "/?lang=en",
        "/?embed",
        "/?embed&job=overview",
        "/?select=turnkey-sites/there-is-none",
    ];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Nothing_serious_stands_in_the_way(string address)
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await using var visit = await Visit.StartAsync(theatre, screen, address);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                Assert.Empty(await visit.SeriousFaultsAsync());
            }
        }
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Nor_in_what_opens_on_the_way(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen);
        await visit.OpenPanelAsync("Filtres");
        await visit.SettleAsync();
        Assert.Empty(await visit.SeriousFaultsAsync());
        await visit.ClosePanelAsync("Filtres");
        await visit.Page.GetByRole(AriaRole.Combobox).First.FillAsync("bourges");
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        Assert.Empty(await visit.SeriousFaultsAsync());
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "À propos" }).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        Assert.Empty(await visit.SeriousFaultsAsync());
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task Nor_in_what_is_asked_before_a_perimeter_is_known(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, "/?job=perimeter&at=47.3,1.7,10");
        foreach (var way in new[] { "Clic", "Dessin", "Fichier", "Liste" })
        {
            await visit.Page.GetByRole(AriaRole.Tab, new() { Name = way, Exact = true }).ClickAsync();
            if (way == "Dessin") await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dessiner sur la carte" }).ClickAsync();
            Assert.Empty(await visit.SeriousFaultsAsync());
        }

        await visit.Page.FillAsync("#perimeter-text", "200018406\nSaint-Denis\nxyzzyx");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lire la liste" }).ClickAsync();
        await Expect(visit.Page.GetByLabel("« Saint-Denis » : lequel ?")).ToBeVisibleAsync();
        Assert.Empty(await visit.SeriousFaultsAsync());
    }

    [Fact]
    public async Task The_focus_comes_back_from_a_dialog_to_what_opened_it()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk);
        var opener = visit.Page.GetByRole(AriaRole.Button, new() { Name = "À propos" }).First;
        await opener.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(opener).ToBeFocusedAsync();
        visit.AssertClean();
    }
}
