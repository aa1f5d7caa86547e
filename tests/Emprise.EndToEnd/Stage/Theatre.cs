using Emprise.EndToEnd.Stage;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Theatre))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Emprise.EndToEnd.Stage;

/// <summary>One API and one Chromium for all walks. A missing browser or database fails them all, loudly.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private const string ChromiumPath = "/usr/bin/chromium";

    // Names resolve to nothing but the loopback: what the page asks of another host can only fail, and is recorded.
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
    ];

    // A machine that does other work beside is slow, and not wrong.
    private const float PatienceMilliseconds = 20_000;

    private IPlaywright? _playwright;

    public ApiProcess Api { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The API as a test reads it, beside the browser.</summary>
    public ApiReader Reader { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(ChromiumPath)) throw new InvalidOperationException($"The walks need {ChromiumPath} (Debian package chromium).");
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        Api = await ApiProcess.StartAsync();
        Reader = new ApiReader(Api.Address);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumPath, Args = s_arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        Reader?.Dispose();
        if (Api is not null) await Api.DisposeAsync();
    }
}
