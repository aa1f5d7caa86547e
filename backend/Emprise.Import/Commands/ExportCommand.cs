using System.CommandLine;
using Emprise.Core.Database;
using Emprise.Import.Export;

namespace Emprise.Import.Commands;

/// <summary><c>emprise export cnig FILE.gpkg</c>.</summary>
public static class ExportCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "The GeoPackage to write, such as sites.gpkg." };

    private static readonly Option<bool> Force = new("--force") { Description = "Replace a file that is there already." };

    private static readonly Option<int?> Crs = new("--crs")
    {
        HelpName = "EPSG:N",
        Description = $"Reference system: EPSG:2154 for metropolitan France, one of "
            + string.Join(", ", ExportSystem.All.Skip(1).Select(system => $"EPSG:{system.Epsg}")) + " for the departments overseas.",
        CustomParser = CrsOption.Parse,
    };

    public static Command Create()
    {
        var command = new Command("cnig", """
            Writes the zones and plots that are loaded as a GeoPackage of the CNIG standard "sites économiques" 1.0.1, in the layout of its
            template (layers site_eco, terrain_eco, pole_eco, etablissement; Lambert-93).

            Every field of the files they came from is there; what the standard has no room for is in the table emprise_complement, which
            other programs may ignore. Confidential columns stay empty. Retired sites are left out.

            Example: emprise export cnig sites.gpkg
            """) { File, Force, Crs };
        command.SetAction(RunAsync);
        Crs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is { } epsg && ExportSystem.All.All(system => system.Epsg != epsg))
                result.AddError($"--crs takes one of {string.Join(", ", ExportSystem.All.Select(system => $"EPSG:{system.Epsg}"))}.");
        });
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var path = arguments.GetRequiredValue(File).FullName;
        var system = ExportSystem.All.Single(system => system.Epsg == (arguments.GetValue(Crs) ?? ExportSystem.Lambert93.Epsg));
        await using var database = GeoDbContext.CreateDataSource(DatabaseAddress.ForOwner());
        await DatabaseSetup.ApplyAsync(database, cancellation);
        var report = await new CnigExport(database, system).RunAsync(path, arguments.GetValue(Force), cancellation);
        Console.WriteLine($"Wrote {report.Zones:N0} zones and {report.Plots:N0} plots to {path}.");
        foreach (var (epsg, sites) in report.Elsewhere)
            Console.WriteLine($"  {sites:N0} left out: they lie where EPSG:{epsg} is used; export them with --crs EPSG:{epsg} to a file of their own.");
        return ExitCode.Done;
    }
}
