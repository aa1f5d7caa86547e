using System.CommandLine;
using Emprise.Core.Database;
using Emprise.Import.Fetching;
using Emprise.Import.Official;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Commands;

/// <summary>The two verbs that every source has: <c>emprise import SOURCE FILE</c> and <c>emprise check SOURCE FILE</c>.</summary>
public sealed class SourceCommand
{
    private readonly Source _source;
    private readonly bool _isCheck;

    private readonly Argument<string?> _file = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A file, a folder of such files, or an address (http, https); nothing: the publisher's address (data/geo/sources.json).",
    };

    private readonly Option<int?> _phase = new("--phase")
    {
        HelpName = "1|2",
        Description = "Phase of the programme: 1 (2018-2022) or 2 (2023-2027). It is not in the file and must be told.",
    };

    private readonly Option<int?> _vintage = new("--vintage")
    {
        HelpName = "YEAR",
        Description = "Year the file speaks of, where it is not that of the manifest (data/geo/sources.json).",
    };

    private readonly Option<int?> _crs = new("--crs")
    {
        HelpName = "EPSG:N",
        Description = "Reference system of the coordinates, where the file does not tell it, such as EPSG:2154.",
        CustomParser = CrsOption.Parse,
    };

    private readonly Option<bool> _force = new("--force") { Description = "Load again even where this very file is loaded already." };

    private SourceCommand(Source source, bool isCheck)
    {
        (_source, _isCheck) = (source, isCheck);
        _phase.Required = source.TakesPhase;
        _phase.AcceptOnlyFromAmong("1", "2");
        _vintage.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1900 or > 2100) result.AddError("--vintage takes a year, such as 2026.");
        });
    }

    public static Command Import(Source source) => new SourceCommand(source, isCheck: false).Create();

    public static Command Check(Source source) => new SourceCommand(source, isCheck: true).Create();

    private Command Create()
    {
        var command = new Command(_source.Verb, _source.Help) { _file, _vintage, _crs, MirrorOption.Mirror, ReportOption.Json };
        if (_source.TakesPhase) command.Add(_phase);
        if (!_isCheck) command.Add(_force);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var reportFile = ReportOption.Open(arguments);
        var folder = DataFolder.Open(DataFolder.Find(DataPlaces.All));
        var report = await Progress.ShowAsync(async progress =>
        {
            var request = await RequestAsync(arguments, folder, progress, cancellation);
            return _isCheck
                ? await new SourceCheck(folder, progress).RunAsync(request, cancellation)
                : await ImportAsync(request, folder, progress, arguments.GetValue(_force), cancellation);
        });
        ReportScreen.Write(report, Console.Out);
        if (reportFile is not null) await report.WriteAsync(reportFile, cancellation);
        return Ended(report);
    }

    private static int Ended(ImportReport report)
    {
        if (report.Outcome != ImportOutcome.Refused) return ExitCode.Done;
        Console.Error.WriteLine("emprise: nothing was loaded. No row could be: the report says why for each.");
        return ExitCode.Failed;
    }

    private async Task<ImportRequest> RequestAsync(
        ParseResult arguments, DataFolder folder, Progress progress, CancellationToken cancellation)
    {
        var place = arguments.GetValue(_file);
        var phase = _source.TakesPhase ? arguments.GetValue(_phase) : null;
        var files = await InputResolver.For(_source, folder, progress)
            .ResolveAsync(place, phase, MirrorOption.Of(arguments), cancellation);
        return new ImportRequest(
            _source, place ?? string.Join(", ", files.Select(file => file.Name)), files,
            new ImportOptions(phase, arguments.GetValue(_vintage), arguments.GetValue(_crs)));
    }

    private static async Task<ImportReport> ImportAsync(
        ImportRequest request, DataFolder folder, Progress progress, bool isForced, CancellationToken cancellation)
    {
        await using var database = GeoDbContext.CreateDataSource(DatabaseAddress.ForOwner());
        return await new SourceImport(database, folder, progress).RunAsync(request, isForced, cancellation);
    }
}
