using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Emprise.EndToEnd.Stage;

/// <summary>The places of the page by the names a visitor meets, at either size.</summary>
public static partial class Hall
{
    public static ILocator Layer(this Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new Regex($"^{Regex.Escape(name)}") });

    public static ILocator Sheet(this Visit visit) => visit.Page.GetByRole(AriaRole.Complementary, new() { Name = "Fiche" });

    public static ILocator SheetTitle(this Visit visit) => visit.Sheet().GetByRole(AriaRole.Heading, new() { Level = 2 });

    public static ILocator List(this Visit visit) => visit.Page.GetByRole(AriaRole.Region, new() { Name = "Liste", Exact = true });

    /// <summary>The steward's page.</summary>
    public static ILocator Account(this Visit visit) => visit.Page.Locator("main.page");

    /// <summary>The rows that an import refused.</summary>
    public static ILocator Rejections(this Visit visit) => visit.Account().Locator(".rejection-table tbody tr");

    /// <summary>Comes back to the page, as from another tab, until new data have brought something, or taken it away.</summary>
    public static async Task LookAgainUntilAsync(this Visit visit, ILocator what, bool isGone = false)
    {
        for (var looks = 0; looks < 100 && await what.IsVisibleAsync() == isGone; looks++)
        {
            await visit.Page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
            await visit.Page.WaitForTimeoutAsync(100);
        }

        await Assertions.Expect(what).ToBeVisibleAsync(new() { Visible = !isGone });
    }

    public static ILocator Map(this Visit visit) => visit.Page.Locator("#map");

    /// <summary>Opens the tab "Couches" or "Filtres", wherever this size keeps it.</summary>
    public static async Task OpenPanelAsync(this Visit visit, string tab)
    {
        if (visit.Screen == Screen.Desk) await visit.Page.GetByRole(AriaRole.Tab, new() { NameRegex = new Regex($"^{tab}") }).ClickAsync();
        else await visit.BarButton(tab).ClickAsync();
    }

    /// <summary>On a narrow screen a panel or the list lies over the map: the button that opened it closes it.</summary>
    public static async Task ClosePanelAsync(this Visit visit, string name)
    {
        if (visit.Screen == Screen.Phone) await visit.BarButton(name).ClickAsync();
    }

    public static async Task OpenListAsync(this Visit visit)
    {
        if (visit.Screen == Screen.Phone) await visit.BarButton("Liste").ClickAsync();
        else await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir la liste" }).ClickAsync();
        await visit.SettleAsync();
    }

    /// <summary>The number before the words of the list's count, such as 448 of "448 friches".</summary>
    public static async Task<int> ListCountAsync(this Visit visit) => (int)LeadingNumber(await visit.Page.GetByTestId("list-count").InnerTextAsync());

    /// <summary>The hectares of the list's total.</summary>
    public static async Task<double> ListHectaresAsync(this Visit visit) => LeadingNumber(await visit.Page.GetByTestId("list-hectares").InnerTextAsync());

    /// <summary>Pixels of the map's canvases that are drawn on, counted on a copy.</summary>
    public static Task<int> InkAsync(this Visit visit) => visit.Page.EvaluateAsync<int>("""
        () => [...document.querySelectorAll('#map canvas')].reduce((ink, canvas) => {
            const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d', { willReadFrequently: true });
            copy.drawImage(canvas, 0, 0);
            const pixels = copy.getImageData(0, 0, canvas.width, canvas.height).data;
            for (let at = 3; at < pixels.length; at += 4) if (pixels[at] > 0) ink++;
            return ink;
        }, 0)
        """);

    public static IDictionary<string, string> AddressKeys(this Visit visit) => new Uri(visit.Page.Url).Query.TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));

    private static ILocator BarButton(this Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Panneaux" }).GetByRole(AriaRole.Button, new() { Name = name });

    private static double LeadingNumber(string text)
    {
        var digits = LeadingNumberPattern().Match(text).Value;
        return double.Parse(string.Concat(digits.Where(c => !char.IsWhiteSpace(c))).Replace(',', '.'), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[\d\s]+(,\d+)?")]
    private static partial Regex LeadingNumberPattern();
}
