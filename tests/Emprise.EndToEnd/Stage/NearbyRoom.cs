using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Emprise.EndToEnd.Stage;

/// <summary>The places of the search nearby.</summary>
public static class NearbyRoom
{
    public static ILocator Place(this Visit visit) => visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Commune, EPCI, territoire ou site" });

    public static ILocator Field(this Visit visit, string name) => visit.Page.GetByLabel(name, new() { Exact = true });

    /// <summary>What was found, in the order of rank.</summary>
    public static ILocator Cards(this Visit visit) => visit.Page.Locator(".result-card");

    public static ILocator Card(this Visit visit, int index) => visit.Cards().Nth(index);

    /// <summary>The number of the list on the map.</summary>
    public static ILocator Pin(this Visit visit, int rank) => visit.Page.Locator("#map .pin")
        .Filter(new() { HasTextRegex = new Regex($"^{rank.ToString(CultureInfo.InvariantCulture)}$") });

    public static ILocator Count(this Visit visit) => visit.Page.GetByTestId("nearby-count");

    /// <summary>What an empty result says.</summary>
    public static ILocator Nothing(this Visit visit) => visit.Page.Locator(".nothing-found");

    /// <summary>Fills a field as a visitor without a pointer does.</summary>
    public static async Task TypeAsync(this Visit visit, ILocator field, string text)
    {
        await field.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.TypeAsync(text, new() { Delay = 20 });
    }
}
