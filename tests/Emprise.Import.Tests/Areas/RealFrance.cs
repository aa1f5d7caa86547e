using System.Security.Cryptography;
using Emprise.Core.Model;
using Emprise.Import.Official;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Sources.Contours;
using Emprise.Import.Sources.Territories;
using Emprise.Import.Tests.Embedded;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>The whole country from official files, where EMPRISE_REAL_DATA names the folder that holds them.</summary>
public sealed class RealFrance : IAsyncLifetime
{
    private static readonly string? Real = Environment.GetEnvironmentVariable("EMPRISE_REAL_DATA");

    public EmbeddedDatabase Database { get; private set; } = null!;

    /// <summary>Members of phase 2 by kind.</summary>
    public const string MemberCounts =
        "SELECT kind || ' ' || count(*) FROM territory_member WHERE territory LIKE '2-%' GROUP BY kind ORDER BY kind";

    /// <summary>What the list of communes comes to.</summary>
    public IReadOnlyList<string> MembersOfCommunes { get; private set; } = [];

    /// <summary>The reports, in the order in which files were loaded.</summary>
    public List<ImportReport> Reports { get; } = [];

    public static void SkipWithout() => Assert.SkipWhen(string.IsNullOrEmpty(Real), "EMPRISE_REAL_DATA is not set: the official areas were not tested");

    public async ValueTask InitializeAsync()
    {
        if (string.IsNullOrEmpty(Real)) return;
        Database = await EmbeddedDatabase.CreateAsync();
        await Database.ImportAsync(LoadedFrance.Folder);
        await LoadAsync(ContoursSource.Communes, "contours/communes-50m.geojson.gz", 2025, null);
        await LoadAsync(new TerritoriesSource(), "territories/phase2-communes-2023.csv", 2023, 2);
        MembersOfCommunes = await Database.ColumnAsync(MemberCounts);
        await LoadAsync(new TerritoriesSource(), "territories/phase2-183.geojson.gz", 2024, 2);
        await LoadAsync(new TerritoriesSource(), "territories/phase1-149.geojson.gz", 2023, 1);
    }

    public async ValueTask DisposeAsync()
    {
        if (Database is not null) await Database.DisposeAsync();
    }

    private async Task LoadAsync(Emprise.Import.Sources.Source source, string name, int vintage, int? phase)
    {
        var folder = DataFolder.Open(LoadedFrance.Folder);
        var path = Path.Combine(Real!, name);
        await using var stream = File.OpenRead(path);
        var checksum = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream));
        var file = new InputFile(folder.Source(source.ManifestId), path, checksum) { Origin = ImportOrigin.File };
        Reports.Add(await new SourceImport(Database.Source, folder, new Progress.Lines(TextWriter.Synchronized(Database.Screen)))
            .RunAsync(new ImportRequest(source, name, [file], new ImportOptions(phase, vintage, null)), isForced: false, CancellationToken.None));
    }
}
