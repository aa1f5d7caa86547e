using Emprise.Import.Commands;
using Emprise.Import.Fetching;
using Emprise.Import.Sources;
using Emprise.Import.Tests.Embedded;
using Xunit;

namespace Emprise.Import.Tests.Commands;

public sealed class OfficialRunTests : IAsyncLifetime
{
    private readonly SampleFolder _folder = new();
    private readonly DirectoryInfo _mirror = Directory.CreateTempSubdirectory("miroir été ");
    private readonly DirectoryInfo _downloads = Directory.CreateTempSubdirectory("emprise-downloads-");
    private readonly List<string> _loaded = [];
    private EmbeddedDatabase _database = null!;

    private IReadOnlyList<Source> Sources =>
    [
        new LineSource("communes", "contours-communes", _loaded),
        new LineSource("epci", "contours-epci", _loaded),
        new LineSource("epci-members", "epci-members", _loaded),
        new LineSource("territories", "territories-official", _loaded),
        new LineSource("turnkey-sites", "france-2030", _loaded),
        new LineSource("friches", "cartofriches", _loaded),
    ];

    public async ValueTask InitializeAsync()
    {
        _database = await EmbeddedDatabase.CreateAsync();
        await _database.ImportAsync(_folder.Root);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        _folder.Dispose();
        _mirror.Delete(recursive: true);
        _downloads.Delete(recursive: true);
    }

    [Fact]
    public async Task What_a_mirror_has_is_loaded_in_order_and_what_it_lacks_stops_nothing()
    {
        Offer("contours-communes/communes-50m.geojson.gz", "{}");
        Offer("territories-official/phase1.csv", "a");
        Offer("territories-official/phase2.csv", "a\nb\nbad");
        Offer("cartofriches/friches-standard.csv", "a");
        var endings = await RunAsync();
        Assert.Equal(["communes 2026", "territories1 2023", "territories2 2023", "friches 2026"], _loaded);
        Assert.Equal(
            ["communes loaded", "epci not-needed", "epci-members not-needed", "territories1 loaded", "territories2 loaded", "turnkey-sites unreachable", "friches loaded"],
            endings.Select(ending => $"{ending.Source}{ending.Phase} {ending.Outcome}"));
        Assert.Equal(1, endings[4].Report!.Rejected);
        Assert.Contains("france-2030", endings[5].Reason, StringComparison.Ordinal);
        Assert.Equal("cartofriches url", await _database.OneAsync<string>("SELECT id || ' ' || origin FROM source WHERE id = 'cartofriches'"));
    }

    [Fact]
    public async Task Without_the_communes_what_is_made_of_them_is_loaded_itself()
    {
        Offer("contours-epci/epci-50m.geojson.gz", "{}");
        await RunAsync();
        Assert.Equal(["epci 2026"], _loaded);
    }

    [Fact]
    public async Task A_second_run_finds_everything_unchanged()
    {
        Offer("cartofriches/friches-standard.csv", "a");
        await RunAsync();
        var version = await _database.VersionAsync();
        Assert.Equal("unchanged", (await RunAsync())[^1].Outcome);
        Assert.Equal(version, await _database.VersionAsync());
        Assert.Single(_loaded);
    }

    [Theory]
    [InlineData("broken", "It broke.")]
    [InlineData("faulty", "a fault of the program: Nobody thought of it.")]
    public async Task A_source_that_breaks_leaves_nothing_and_stops_no_other(string content, string reason)
    {
        Offer("contours-communes/communes-50m.geojson.gz", content);
        Offer("cartofriches/friches-standard.csv", "a");
        var endings = await RunAsync();
        Assert.Equal(("failed", reason), (endings[0].Outcome, endings[0].Reason));
        Assert.Equal(0, await _database.CountAsync("source WHERE id = 'contours-communes'"));
        Assert.Equal(
            $"failed 0 {reason}", await _database.OneAsync<string>("SELECT concat_ws(' ', outcome, read, failure) FROM import_run WHERE source = 'contours-communes'"),
            ignoreCase: true);
        Assert.Equal("loaded", endings[^1].Outcome);
    }

    [Fact]
    public async Task A_file_of_which_no_row_is_good_is_refused()
    {
        Offer("cartofriches/friches-standard.csv", "bad\nbad");
        var version = await _database.VersionAsync();
        Assert.Equal("refused", (await RunAsync())[^1].Outcome);
        Assert.Empty(_loaded);
        const string Kept = """
            SELECT concat_ws(' ', outcome, read, loaded, rejected, (SELECT count(*) FROM import_rejection WHERE import_run_id = run.id))
            FROM import_run AS run WHERE source = 'cartofriches' AND origin = 'url'
            """;
        Assert.Equal(("refused 2 0 2 2", version + 1), (await _database.OneAsync<string>(Kept), await _database.VersionAsync()));
        Assert.Equal("embedded", await _database.OneAsync<string>("SELECT origin FROM source WHERE id = 'cartofriches'"));
    }

    [Fact]
    public async Task Whoever_stops_it_keeps_what_was_loaded_before()
    {
        Offer("contours-communes/communes-50m.geojson.gz", "{}");
        using var stop = new CancellationTokenSource();
        IReadOnlyList<Source> sources = [Sources[0], new StoppingSource(stop), Sources[5]];
        var endings = await RunAsync(sources, stop.Token);
        Assert.Equal(["loaded", "stopped"], endings.Select(ending => ending.Outcome));
        Assert.Equal(1, await _database.CountAsync("source WHERE id = 'contours-communes'"));
    }

    [Fact]
    public async Task Without_a_mirror_a_list_that_has_no_address_is_left_to_hands()
    {
        var endings = await new OfficialRun(_database.Source, DataFolder.Open(_folder.Root), mirror: null, isForced: false)
            .RunAsync([new LineSource("admin-express", "admin-express", _loaded)], TestContext.Current.CancellationToken);
        Assert.Equal("by-hand", Assert.Single(endings).Outcome);
        Assert.Contains("7z", endings[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_names_every_source_and_why_it_is_not_there()
    {
        Offer("cartofriches/friches-standard.csv", "a\nbad");
        var screen = new StringWriter();
        new OfficialReport(await RunAsync()).Write(screen);
        Assert.Matches(@"friches +loaded +2 +1 +1 +\d+\.\d", screen.ToString());
        Assert.Matches("turnkey-sites +unreachable +.*no such file", screen.ToString());
        Assert.Contains("ligne refusée", screen.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "loaded", "unreachable")]
    [InlineData(true, "unchanged", "failed")]
    [InlineData(false, "refused", "by-hand")]
    [InlineData(false, "loaded", "stopped")]
    public void It_is_done_when_something_official_is_there_and_nobody_stopped_it(bool isDone, params string[] outcomes) => Assert.Equal(
        isDone, new OfficialReport([.. outcomes.Select(outcome => new OfficialEnding("x", null, outcome, null, null))]).IsDone);

    private Task<IReadOnlyList<OfficialEnding>> RunAsync(IReadOnlyList<Source>? sources = null, CancellationToken? cancellation = null) =>
        new OfficialRun(_database.Source, DataFolder.Open(_folder.Root), InputResolver.Mirror(_mirror.FullName), isForced: false) { Downloads = _downloads.FullName }
            .RunAsync(sources ?? Sources, cancellation ?? TestContext.Current.CancellationToken);

    private void Offer(string file, string content)
    {
        var path = Path.Combine(_mirror.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private sealed class StoppingSource(CancellationTokenSource stop) : Source
    {
        public override string Verb => "stopping";

        public override string Help => "Stops.";

        public override string ManifestId => "contours-communes";

        public override IReadOnlyList<string> FileEndings => [".geojson.gz"];

        public override async Task StageAsync(Staging staging, CancellationToken cancellation)
        {
            await stop.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
        }

        public override Task MergeAsync(Merge merge, CancellationToken cancellation) => Task.CompletedTask;
    }
}
