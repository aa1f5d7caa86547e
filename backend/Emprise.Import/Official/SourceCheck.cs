using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>
/// Reads files exactly as an import would and loads nothing: what a territory runs before it publishes. Needs no database; codes are
/// resolved in the code books that come with Emprise.
/// </summary>
public sealed class SourceCheck(DataFolder folder, Progress progress)
{
    private readonly DateTimeOffset _startedOn = DateTimeOffset.UtcNow;

    public async Task<ImportReport> RunAsync(ImportRequest request, CancellationToken cancellation)
    {
        progress.Begin("Reading the code books");
        var book = await CodeBooks.ReadAsync(folder, new Ledger(), cancellation);
        progress.Begin("Checking");
        var ledger = new Ledger();
        var staging = new Staging(request.Entry, request.Files, request.Options, book, ledger, progress, connection: null);
        await request.Source.StageAsync(staging, cancellation);
        return new ImportReport(request.Entry.Id, request.Place, request.Vintage, ImportOutcome.Checked, ledger.Accounts, _startedOn)
        {
            Steps = progress.Steps,
        };
    }
}
