using Emprise.Core.Database;
using Emprise.Import.Fetching;
using Emprise.Import.Official;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Npgsql;
using Source = Emprise.Import.Sources.Source;

namespace Emprise.Import.Commands;

/// <summary>
/// Loads every official source that can be had. Each is all or nothing on its own: one that cannot be reached, or that fails, stops no
/// other.
/// </summary>
/// <param name="database">Where to load into.</param>
/// <param name="folder">The manifest and the code books.</param>
/// <param name="mirror">Stands in for the publishers; null: the publishers themselves.</param>
/// <param name="isForced">Whether to load even what is loaded already.</param>
public sealed class OfficialRun(NpgsqlDataSource database, DataFolder folder, Uri? mirror, bool isForced)
{
    private readonly List<OfficialEnding> _endings = [];

    /// <summary>Where downloads are kept.</summary>
    public string Downloads { get; init; } = DownloadPlace.DefaultRoot;

    /// <summary>How every step ended; cut short where somebody stopped it.</summary>
    /// <exception cref="NpgsqlException">There is no database to load into.</exception>
    public async Task<IReadOnlyList<OfficialEnding>> RunAsync(IReadOnlyList<Source> sources, CancellationToken cancellation)
    {
        await DatabaseSetup.ApplyAsync(database, cancellation);
        foreach (var step in OfficialStep.Of(sources, folder))
        {
            _endings.Add(await EndAsync(step, cancellation));
            if (_endings[^1].Outcome == OfficialEnding.Stopped) break;
        }

        return _endings;
    }

    private async Task<OfficialEnding> EndAsync(OfficialStep step, CancellationToken cancellation)
    {
        if (step.Note(mirror) is { } note) return Ended(step, OfficialEnding.ByHand, note);
        try
        {
            if (step.NotNeeded(_endings, await NewestCodeBookAsync(cancellation)) is { } reason)
            {
                return Ended(step, OfficialEnding.NotNeeded, reason);
            }

            Console.WriteLine($"{step.Name}: {step.Entry.Title}");
            return await Progress.ShowAsync(progress => LoadAsync(step, progress, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Ended(step, OfficialEnding.Stopped, "Stopped on request.");
        }
        catch (Exception failure) when (FailureSentence.Of(failure) is { } sentence)
        {
            return Ended(step, OfficialEnding.Failed, sentence);
        }
        catch (Exception fault)
        {
            // A fault of the program in one source is no reason to keep the others from the map; its stack is shown all the same.
            await Console.Error.WriteLineAsync(fault.ToString());
            return Ended(step, OfficialEnding.Failed, $"a fault of the program: {fault.Message}");
        }
    }

    private async Task<OfficialEnding> LoadAsync(OfficialStep step, Progress progress, CancellationToken cancellation)
    {
        IReadOnlyList<InputFile> files;
        try
        {
            progress.Begin("Fetching the file");
            files = await InputResolver.For(step.Source, folder, progress, Downloads).ResolveAsync(null, step.Phase, mirror, cancellation);
        }
        catch (ImportException failure)
        {
            return Ended(step, OfficialEnding.Unreachable, failure.Message);
        }

        var request = new ImportRequest(
            step.Source, string.Join(", ", files.Select(file => file.Name)), files, new ImportOptions(step.Phase, null, null));
        var report = await new SourceImport(database, folder, progress).RunAsync(request, isForced, cancellation);
        var reason = report.Outcome == ImportOutcome.Refused ? "no row could be loaded" : null;
        return new OfficialEnding(step.Source.Verb, step.Phase, report.Outcome, reason, report);
    }

    private static OfficialEnding Ended(OfficialStep step, string outcome, string reason) =>
        new(step.Source.Verb, step.Phase, outcome, reason, null);

    // An empty database gets the code books that come with Emprise before the first source.
    private async Task<int> NewestCodeBookAsync(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("SELECT max(vintage)::integer FROM code_book_commune");
        return await command.ExecuteScalarAsync(cancellation) as int? ?? SourceIds.Vintages[0];
    }
}
