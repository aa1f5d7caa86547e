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
        "/?job=perimeter",
        "/?page=programme",
        "/?lang=en",
        "/?embed",
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
