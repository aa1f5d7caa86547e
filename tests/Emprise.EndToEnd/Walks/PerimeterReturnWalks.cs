using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>What was given to the perimeter checker is neither taken for something else nor lost, and there is a way on from what it cannot answer.</summary>
public sealed class PerimeterReturnWalks(Theatre theatre)
{
    private const string SologneValDeCher = "/?job=perimeter&perimeter=territory:2-ti-2411";

    /// <summary>A shape of too many corners for an address, let go over the map; true where the browser keeps the page.</summary>
    private const string DropOnMap = """
        () => {
            const corners = Array.from({ length: 4000 }, (_, at) => {
                const [turn, wave] = [(at * Math.PI) / 2000, 1 + 0.02 * Math.sin((at * Math.PI) / 50)];
                return [2 + 0.5 * Math.cos(turn) * wave, 47 + 0.3 * Math.sin(turn) * wave];
            });
            const shape = { type: 'Polygon', coordinates: [[...corners, corners[0]]] };
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([JSON.stringify(shape)], 'wavy.geojson'));
            const map = document.getElementById('map');
            const isKept = (type) => !map.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
            return ['dragover', 'drop'].every(isKept);
        }
        """;

    [Fact]
    public async Task An_edited_list_is_read_again_and_a_tab_come_back_to_leaves_the_focus_alone()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter");
        var list = visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Liste" });
        await list.ClickAsync();
        await visit.Page.FillAsync("#perimeter-text", "200018406\nSaint-Denis");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lire la liste" }).ClickAsync();
        await Expect(visit.Page.Locator(".understood-summary")).ToBeFocusedAsync();
        await list.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(visit.Page.Locator(".understood-summary")).ToBeVisibleAsync();
        await Expect(list).ToBeFocusedAsync();
        await visit.Page.FillAsync("#perimeter-text", "200018406\nSaint-Denis\n41194");
        await Expect(visit.Page.Locator(".understood")).ToHaveCountAsync(0);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_file_dropped_on_the_map_is_checked_to_its_last_corner_also_after_a_reload()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?job=perimeter");
        Assert.True(await visit.Page.EvaluateAsync<bool>(DropOnMap));
        await Expect(visit.Page.Locator(".notice-line")).ToContainTextAsync(new Regex(@"sommets sur 4\s000"));
        var figures = await visit.Page.Locator(".outcome-figures").InnerTextAsync();
        await visit.SettleAsync();
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator(".notice-line")).ToContainTextAsync("calculé sur le tracé exact");
        await Expect(visit.Page.Locator(".outcome-figures")).ToHaveTextAsync(figures);
        visit.AssertClean();
    }

    [Fact]
    public async Task The_former_perimeter_is_one_click_away_when_another_is_begun()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{SologneValDeCher}&at=47.3,1.7,10");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Changer de périmètre" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Clic" }).ClickAsync();
        await visit.SettleAsync();
        await visit.Map().ClickAsync(new() { Position = new() { X = 400, Y = 400 } });
        await Expect(visit.Page.Locator(".chosen li")).ToHaveCountAsync(1);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Revenir au périmètre précédent" }).ClickAsync();
        await Expect(Findings(visit).First).ToContainTextAsync("ses 3 EPCI y existent");
        Assert.Equal("territory:2-ti-2411", visit.AddressKeys()["perimeter"]);
        visit.AssertClean();
    }

    [Fact]
    public async Task A_year_that_is_not_loaded_is_left_for_the_newest_in_one_click()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{SologneValDeCher}&vintage=2019");
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Lire le code géographique le plus récent") }).ClickAsync();
        await Expect(Findings(visit).First).ToContainTextAsync("code géographique 2026");
        Assert.DoesNotContain("vintage", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Departures);
    }

    [Fact]
    public async Task A_territory_that_there_is_not_leaves_the_comparison_to_the_others()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{SologneValDeCher}&page=report&compare=2-ti-2401,2-ti-9999");
        await Expect(visit.Page.Locator(".beside-table thead th")).ToHaveCountAsync(3);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Retirer 2-ti-9999 de la comparaison" }).ClickAsync();
        await Expect(visit.Page.Locator(".beside-table thead th")).ToHaveCountAsync(2);
        Assert.Equal("2-ti-2401", visit.AddressKeys()["compare"]);
        Assert.Empty(visit.Departures);
    }

    private static ILocator Findings(Visit visit) => visit.Page.Locator(".finding");
}
