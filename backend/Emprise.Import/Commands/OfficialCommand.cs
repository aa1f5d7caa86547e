using System.CommandLine;
using Emprise.Core.Database;
using Emprise.Import.Official;
using Emprise.Import.Sources;

namespace Emprise.Import.Commands;

/// <summary><c>emprise import official</c>.</summary>
public static class OfficialCommand
{
    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Load again even where the very same files are loaded already.",
    };

    public static Command Create()
    {
        var command = new Command("official", """
            Downloads and loads every official source that can be had: boundaries, territories, turnkey sites, friches.

            Addresses are those of data/geo/sources.json. Downloads are kept (EMPRISE_HOME/downloads), gone on with after an interruption, and
            not repeated while the publisher has nothing newer. Each source is all or nothing; one that cannot be had stops no other.
            Proxies are those of http_proxy, https_proxy and no_proxy.

            Without a network: carry the files on a disk, as FOLDER/SOURCE-ID/FILE, and give the folder as the mirror.

            Examples: emprise import official --json report.json
                      emprise import official --mirror https://data.example.fr/emprise
                      emprise import official --mirror /media/disk

            Exit codes: 0 at least one source is loaded or was already, 1 none is (or it was stopped), 2 wrong usage.
            """) { MirrorOption.Mirror, Force, ReportOption.Json };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var reportFile = ReportOption.Open(arguments);
        var mirror = MirrorOption.Of(arguments);
        var folder = DataFolder.Open(DataFolder.Find(DataPlaces.All));
        await using var database = GeoDbContext.CreateDataSource(DatabaseAddress.ForOwner());
        var endings = await new OfficialRun(database, folder, mirror, arguments.GetValue(Force)).RunAsync(SourceCatalogue.All, cancellation);
        var report = new OfficialReport(endings);
        report.Write(Console.Out);
        if (reportFile is not null) await report.WriteAsync(reportFile, CancellationToken.None);
        if (report.IsDone) return ExitCode.Done;
        await Console.Error.WriteLineAsync(endings.Any(ending => ending.IsThere)
            ? "emprise: stopped on request; what was loaded before stays."
            : "emprise: nothing was loaded. No official source could be: the table says why for each.");
        return ExitCode.Failed;
    }
}
