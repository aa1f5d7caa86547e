using System.CommandLine;
using Emprise.Core.Database;
using Emprise.Import.Embedded;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Commands;

/// <summary><c>emprise import embedded</c>.</summary>
public static class EmbeddedCommand
{
    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Load again even where this very content is loaded already.",
    };

    public static Command Create()
    {
        var command = new Command("embedded", """
            Loads the data that comes with Emprise: the whole of France, schematic boundaries, no network needed.

            Read from data/geo: the official code book of 2023 to 2026 (communes, EPCI, EPT, departments, regions), the territories of both
            phases with their members, friches, turnkey sites and figures of the programme.

            Example: emprise import embedded --json report.json
            """) { ReportOption.Json, Force };
        command.SetAction((arguments, cancellation) => RunAsync(arguments, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var reportFile = ReportOption.Open(arguments);
        await using var source = GeoDbContext.CreateDataSource(DatabaseAddress.ForOwner());
        var report = await Progress.ShowAsync(progress => new EmbeddedImport(source, DataFolder.Open(DataFolder.Find(DataPlaces.All)), progress)
            .RunAsync(arguments.GetValue(Force), cancellation));
        ReportScreen.Write(report, Console.Out);
        if (reportFile is not null) await report.WriteAsync(reportFile, cancellation);
        return ExitCode.Done;
    }
}
