using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Emprise.EndToEnd.Stage;

/// <summary>
/// One visitor with a browser context of its own. It notes every request to another host, every console error and every
/// failed answer; <see cref="AssertClean"/> wants none of them.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visit(IBrowserContext context, IPage page, Screen screen, Uri home) => (_context, Page, Screen, Home) = (context, page, screen, home);

    public IPage Page { get; }

    public Screen Screen { get; }

    public Uri Home { get; }

    /// <summary>Opens the address and waits until map and layers are there, or the steward's page.</summary>
    public static async Task<Visit> StartAsync(Theatre theatre, Screen screen, string address = "/", ApiProcess? api = null)
    {
        var home = (api ?? theatre.Api).Address;
        var context = await theatre.Browser.NewContextAsync(new()
        {
            BaseURL = home.ToString(),
            ViewportSize = screen == Screen.Desk ? new() { Width = 1440, Height = 900 } : new() { Width = 390, Height = 844 },
            HasTouch = screen == Screen.Phone,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var visit = new Visit(context, await context.NewPageAsync(), screen, home);
        visit.Listen();
        await visit.Page.GotoAsync(address);
        await visit.SettleAsync();
        return visit;
    }

    /// <summary>Waits until nothing is loading any more: neither requests nor notices of loading.</summary>
    public async Task SettleAsync()
    {
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(Page.Locator(".leaflet-container:visible, .page")).ToHaveCountAsync(1);
        await Assertions.Expect(Page.Locator(".spinner:visible")).ToHaveCountAsync(0);
    }

    public void AssertClean() => Assert.Empty(_complaints);

    /// <summary>Requests that left for another host.</summary>
    public IEnumerable<string> Departures => _complaints.Where(complaint => complaint.StartsWith("request to ", StringComparison.Ordinal));

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Listen()
    {
        _context.Request += (_, request) =>
        {
            var target = new Uri(request.Url);
            if (target.Scheme is "http" or "https" && target.Authority != Home.Authority) _complaints.Enqueue($"request to {target}");
        };
        _context.Response += (_, response) =>
        {
            if (response.Status >= 400) _complaints.Enqueue($"answer {response.Status} to {response.Url}");
        };
        _context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Enqueue($"console {message.Type}: {message.Text}");
        };
        _context.WebError += (_, error) => _complaints.Enqueue($"uncaught: {error.Error}");
    }
}
