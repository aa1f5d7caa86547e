using Emprise.Core.Database;
using Emprise.Core.Model;
using Emprise.Import.Sources;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Source = Emprise.Core.Model.Source;

namespace Emprise.Import.Pipeline;

/// <summary>
/// Keeps the account of an import beside the content, in the same transaction: one run a file, one row a source. An import that loaded
/// nothing leaves its runs only; the sources stay those of what serves.
/// </summary>
/// <param name="transaction">The import's own.</param>
/// <param name="accounts">Every file that was read.</param>
/// <param name="origin">One of <see cref="ImportOrigin"/>.</param>
/// <param name="startedOn">When the import began.</param>
internal sealed class AccountWriter(
    NpgsqlTransaction transaction, IReadOnlyList<FileAccount> accounts, string origin, DateTimeOffset startedOn)
{
    /// <summary>Steps of the work so far.</summary>
    public IReadOnlyList<ImportReport.TimedStep> Steps { get; init; } = [];

    /// <summary>Year the files were said to speak of; null: that of the manifest.</summary>
    public int? Vintage { get; init; }

    /// <summary>Of the loaded rows, those that were there already; known where one source is imported.</summary>
    public int Unchanged { get; init; }

    /// <summary>Rows of earlier files that this one lacks.</summary>
    public int Retired { get; init; }

    /// <summary>One of <see cref="ImportOutcome"/>.</summary>
    public string Outcome { get; init; } = ImportOutcome.Loaded;

    /// <summary>Why it failed; null where it did not.</summary>
    public string? Failure { get; init; }

    public async Task WriteAsync(CancellationToken cancellation)
    {
        await using var context = await OpenAsync(cancellation);
        if (Outcome == ImportOutcome.Loaded) await ReplaceSourcesAsync(context, cancellation);
        var runs = accounts.Select((account, index) => (account, run: RunOf(account, isFirst: index == 0))).ToList();
        context.ImportRuns.AddRange(runs.Select(pair => pair.run));
        await context.SaveChangesAsync(cancellation);
        await new BulkWriter(transaction.Connection!).CopyAsync(
            RejectionTable, runs.SelectMany(pair => pair.account.Rejections, (pair, rejection) => (pair.run.Id, rejection)), cancellation);
    }

    private async Task ReplaceSourcesAsync(GeoDbContext context, CancellationToken cancellation)
    {
        var sources = accounts.GroupBy(account => account.File.Source, (source, files) => SourceOf(source, [.. files])).ToList();
        var replaced = sources.Select(source => source.Id).ToList();
        await context.Sources.Where(source => replaced.Contains(source.Id)).ExecuteDeleteAsync(cancellation);
        context.Sources.AddRange(sources);
    }

    private static BulkTable<(long Run, Rejection Rejection)> RejectionTable { get; } = new("import_rejection",
    [
        new("import_run_id", BulkType.Big, row => row.Run),
        new("row", BulkType.Whole, row => row.Rejection.Row),
        new("field", BulkType.Text, row => row.Rejection.Field),
        new("value", BulkType.Text, row => row.Rejection.Value?.Replace("\0", "", StringComparison.Ordinal)),
        new("reason", BulkType.Text, row => row.Rejection.Reason),
    ]);

    private async Task<GeoDbContext> OpenAsync(CancellationToken cancellation)
    {
        var options = new DbContextOptionsBuilder<GeoDbContext>();
        GeoDbContext.Configure(options, transaction.Connection!);
        var context = new GeoDbContext(options.Options);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        return context;
    }

    private Source SourceOf(SourceEntry source, IReadOnlyList<FileAccount> files) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Producer = source.Producer,
        Url = source.Url,
        Licence = source.Licence,
        Attribution = source.Attribution,
        Vintage = Vintage ?? source.Vintage,
        LoadedOn = DateTimeOffset.UtcNow,
        RowsRead = files.Sum(account => account.Read),
        RowsLoaded = files.Sum(account => account.Loaded),
        RowsRejected = files.Sum(account => account.Rejected),
        Origin = origin,
        File = origin == ImportOrigin.Embedded ? null : string.Join(", ", files.Select(account => account.File.Name).Distinct()),
        Completeness = AccountDetails.Of(files).CompletenessJson,
    };

    // What the merge tells of the import as a whole stands with its first file.
    private ImportRun RunOf(FileAccount account, bool isFirst) => new()
    {
        Source = account.File.Source.Id,
        File = account.Name,
        Checksum = account.File.Checksum,
        Vintage = Vintage ?? account.File.Source.Vintage,
        Outcome = Outcome,
        Failure = Failure?.Replace("\0", "", StringComparison.Ordinal),
        StartedOn = startedOn,
        FinishedOn = DateTimeOffset.UtcNow,
        Read = account.Read,
        Loaded = account.Loaded,
        Unchanged = isFirst ? Unchanged : 0,
        Retired = isFirst ? Retired : 0,
        Rejected = account.Rejected,
        Repaired = account.Repaired,
        Origin = origin,
        Report = AccountDetails.Of([account]).ToJson(Steps),
    };
}
