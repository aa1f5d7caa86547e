using System.Text.RegularExpressions;
using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Emprise.EndToEnd.Walks;

/// <summary>The written report of a perimeter: the page that is compared, read and printed.</summary>
public sealed partial class PerimeterReportWalks(Theatre theatre)
{
    private const string SologneValDeCher = "/?page=report&job=perimeter&perimeter=territory:2-ti-2411";

    [Fact]
    public async Task The_report_compares_three_territories_and_its_address_keeps_them()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, $"{SologneValDeCher}&compare=1-ti-2407,2-ti-2401,2-ti-2402,2-ti-2403");
        await Expect(visit.Page.Locator(".beside-table thead th")).ToHaveCountAsync(4);
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Retirer Sologne de") }).ClickAsync();
        await Expect(visit.Page.Locator(".beside-table thead th")).ToHaveCountAsync(3);
        Assert.Equal("2-ti-2401,2-ti-2402", visit.AddressKeys()["compare"]);
        visit.AssertClean();
    }

    [Theory, InlineData(Screen.Desk), InlineData(Screen.Phone)]
    public async Task The_report_has_its_map_with_scale_and_legend_and_prints_on_two_pages_at_most(Screen screen)
    {
        await using var visit = await Visit.StartAsync(theatre, screen, SologneValDeCher);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Sologne Val de Cher");
        await Expect(visit.Page.Locator(".report-map .report-scale text")).ToContainTextAsync("km");
        await Expect(visit.Page.Locator(".report-map .report-legend li").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".report-sources li").First).ToBeVisibleAsync();
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"));
        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(PdfPage().Count(pdf), 1, 2);
        visit.AssertClean();
    }

    [Fact]
    public async Task The_report_names_every_commune_that_an_EPCI_in_part_lacks()
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, "/?page=report&perimeter=codes:200018406,97411");
        var inPart = visit.Page.Locator(".report .commune-run").First;
        await Expect(inPart).ToContainTextAsync(new Regex(@"n’est couverte qu’à 33\s?% : 1 commune sur 3"));
        await Expect(inPart).ToContainTextAsync("Les 2 communes qui manquent Sainte-Marie et Sainte-Suzanne");
        await Expect(visit.Page).ToHaveTitleAsync("Périmètre d’une liste · Rapport de périmètre · Emprise");
        visit.AssertClean();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
