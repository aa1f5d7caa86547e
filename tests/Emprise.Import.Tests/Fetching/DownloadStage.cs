using Emprise.Import.Fetching;
using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Fetching;

/// <summary>A publisher, a home to download into, and a downloader whose patience is that of a test.</summary>
public abstract class DownloadStage : IAsyncLifetime
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("emprise-downloads-");
    private readonly HttpClient _client = Transport.Create();

    protected Publisher Publisher { get; private set; } = null!;

    protected StringWriter Said { get; } = new();

    protected string Root => _home.FullName;

    protected DownloadPlace Place => new(Root, "contours-communes", Publisher.Address(), "communes-50m.geojson.gz");

    protected DownloadRules Rules { get; set; } = new()
    {
        Attempts = 3,
        FirstPause = TimeSpan.FromMilliseconds(10),
        LongestPause = TimeSpan.FromMilliseconds(50),
        Silence = TimeSpan.FromSeconds(5),
    };

    protected Downloader Downloader => new(_client, Rules, new Progress.Lines(TextWriter.Synchronized(Said)));

    public async ValueTask InitializeAsync()
    {
        Publisher = await Publisher.StartAsync();
        Publisher.Kept = () => File.Exists(Place.Part) ? new FileInfo(Place.Part).Length : 0;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client.Dispose();
        await Publisher.DisposeAsync();
        _home.Delete(recursive: true);
    }

    protected Task<Receipt> FetchAsync(CancellationToken? cancellation = null) =>
        Downloader.FetchAsync(Publisher.Address(), Place, cancellation ?? TestContext.Current.CancellationToken);

    protected async Task<string> WhyNotAsync() => (await Assert.ThrowsAsync<ImportException>(() => FetchAsync())).Message;

    protected void AssertWhole(Receipt receipt)
    {
        Assert.Equal(Publisher.Checksum, receipt.Checksum);
        Assert.Equal(Publisher.Content, File.ReadAllBytes(Place.File));
        Assert.False(File.Exists(Place.Part));
    }
}
