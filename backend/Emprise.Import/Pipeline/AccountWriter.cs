using Emprise.Core.Database;
using Emprise.Core.Model;
using Emprise.Import.Sources;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emprise.Import.Pipeline;

/// <summary>Keeps the account of an import beside the content, in the same transaction: one run a file, one row a source.</summary>
internal static class AccountWriter
{
    public static async Task WriteAsync(
        NpgsqlTransaction transaction, Ledger ledger, IReadOnlyList<ProgrammeFact> facts, DateTimeOffset startedOn,
        CancellationToken cancellation)
    {
        var options = new DbContextOptionsBuilder<GeoDbContext>();
        GeoDbContext.Configure(options, transaction.Connection!);
        await using var context = new GeoDbContext(options.Options);
        await context.Database.UseTransactionAsync(transaction, cancellation);
        var sources = ledger.Accounts
            .GroupBy(account => account.File.Source, (source, accounts) => SourceOf(source, [.. accounts])).ToList();
        var replaced = sources.Select(source => source.Id).ToList();
        await context.Sources.Where(source => replaced.Contains(source.Id)).ExecuteDeleteAsync(cancellation);
        await context.ProgrammeFacts.ExecuteDeleteAsync(cancellation);
        context.Sources.AddRange(sources);
        context.ProgrammeFacts.AddRange(facts);
        context.ImportRuns.AddRange(ledger.Accounts.Select(account => RunOf(account, startedOn)));
        await context.SaveChangesAsync(cancellation);
    }

    private static Source SourceOf(SourceEntry source, IReadOnlyList<FileAccount> accounts) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Producer = source.Producer,
        Url = source.Url,
        Licence = source.Licence,
        Attribution = source.Attribution,
        Vintage = source.Vintage,
        LoadedOn = DateTimeOffset.UtcNow,
        RowsRead = accounts.Sum(account => account.Read),
        RowsLoaded = accounts.Sum(account => account.Loaded),
        RowsRejected = accounts.Sum(account => account.Rejections.Count),
        Origin = ImportOrigin.Embedded,
    };

    private static ImportRun RunOf(FileAccount account, DateTimeOffset startedOn) => new()
    {
        Source = account.File.Source.Id,
        File = account.File.Name,
        Checksum = account.File.Checksum,
        Vintage = account.File.Source.Vintage,
        StartedOn = startedOn,
        FinishedOn = DateTimeOffset.UtcNow,
        Read = account.Read,
        Loaded = account.Loaded,
        Unchanged = 0,
        Retired = 0,
        Rejected = account.Rejections.Count,
        Repaired = 0,
        Origin = ImportOrigin.Embedded,
        Rejections = [.. account.Rejections.Select(RejectionOf)],
    };

    private static ImportRejection RejectionOf(Rejection rejection) => new()
    {
        Row = rejection.Row,
        Field = rejection.Field,
        Value = rejection.Value,
        Reason = rejection.Reason,
    };
}
