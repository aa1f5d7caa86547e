using System.Data;
using Emprise.Core.Database;
using Emprise.Import.Embedded;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Sources.CodeBook;
using Npgsql;

namespace Emprise.Import.Official;

/// <summary>
/// Loads official files of one source: all of them, or nothing. Staged, validated, merged and derived in one transaction, which ends by
/// raising the data version; killed at any moment it leaves the old content serving. One that loads nothing is kept in the accounts, with
/// the reason. A second import waits for the first.
/// </summary>
public sealed class SourceImport(NpgsqlDataSource database, DataFolder folder, Progress progress)
{
    private readonly DateTimeOffset _startedOn = DateTimeOffset.UtcNow;
    private readonly Ledger _ledger = new();

    /// <param name="request">What to load.</param>
    /// <param name="isForced">Whether to load even what is loaded already.</param>
    /// <param name="cancellation">Stops the import; the old content then stays.</param>
    public async Task<ImportReport> RunAsync(ImportRequest request, bool isForced, CancellationToken cancellation)
    {
        await DatabaseSetup.ApplyAsync(database, cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await LoadEmbeddedFirstAsync(connection, cancellation);
        await using var turn = await ImportLock.TakeAsync(connection, progress, cancellation);
        var fingerprint = ImportFingerprint.Of(request.Source, request.Files, request.Options);
        if (!isForced && await ContentFingerprint.IsLoadedAsync(connection, fingerprint.Content, fingerprint.Value, cancellation))
        {
            return Report(request, ImportOutcome.Unchanged, merge: null);
        }

        try
        {
            var report = await LoadAsync(connection, request, fingerprint, cancellation);
            if (report.Outcome == ImportOutcome.Refused) await KeepAsync(connection, request, failure: null);
            return report;
        }
        catch (Exception failure) when (failure is not OperationCanceledException && connection.State == ConnectionState.Open)
        {
            await KeepAsync(connection, request, failure);
            throw;
        }
    }

    // In a transaction of its own, since that of the import is given up. Who asks for imports sees it: the version is raised.
    private async Task KeepAsync(NpgsqlConnection connection, ImportRequest request, Exception? failure)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var accounts = failure is null ? _ledger.Accounts : [.. request.Files.Select(file => new FileAccount(file))];
        var writer = new AccountWriter(transaction, accounts, request.Origin, _startedOn)
        {
            Outcome = failure is null ? ImportOutcome.Refused : ImportOutcome.Failed,
            Failure = failure is null ? null : FailureSentence.Of(failure) ?? $"A fault of the program: {failure.Message}",
            Steps = progress.Steps,
            Vintage = request.Options.Vintage,
        };
        await writer.WriteAsync(CancellationToken.None);
        await new BulkWriter(connection).RunAsync(DataVersion.RaiseSql, CancellationToken.None);
        await transaction.CommitAsync();
    }

    // Official files are told in the terms of the code book, so that it must be there.
    private async Task LoadEmbeddedFirstAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM boundary)", connection);
        if (await command.ExecuteScalarAsync(cancellation) is true) return;
        progress.Say("The database is empty: loading what comes with Emprise first.");
        await new EmbeddedImport(database, folder, progress).RunAsync(isForced: false, cancellation);
    }

    private async Task<ImportReport> LoadAsync(
        NpgsqlConnection connection, ImportRequest request, ImportFingerprint fingerprint, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var book = await CodeBookQuery.ReadAsync(connection, cancellation);
        progress.Begin("Reading, checking and copying");
        var staging = new Staging(request.Entry, request.Files, request.Options, book, _ledger, progress, connection);
        await request.Source.StageAsync(staging, cancellation);
        if (_ledger.Accounts.All(account => account.Loaded == 0)) return Report(request, ImportOutcome.Refused, merge: null);
        progress.Begin("Merging");
        var merge = new Merge(connection, staging);
        await request.Source.MergeAsync(merge, cancellation);
        await Derivation.RunAsync(merge, progress, cancellation);
        await AccountAsync(transaction, request, merge, cancellation);
        await ContentFingerprint.SaveAsync(connection, fingerprint.Content, fingerprint.Value, cancellation);
        await merge.RunAsync(DataVersion.RaiseSql, cancellation);
        await transaction.CommitAsync(cancellation);
        await Tidying.RunAsync(connection, progress, cancellation);
        return Report(request, ImportOutcome.Loaded, merge);
    }

    private Task AccountAsync(NpgsqlTransaction transaction, ImportRequest request, Merge merge, CancellationToken cancellation)
    {
        progress.Begin("Keeping the account");
        var writer = new AccountWriter(transaction, _ledger.Accounts, request.Origin, _startedOn)
        {
            Steps = progress.Steps,
            Vintage = request.Options.Vintage,
            Unchanged = merge.Unchanged,
            Retired = merge.Retired,
        };
        return writer.WriteAsync(cancellation);
    }

    private ImportReport Report(ImportRequest request, string outcome, Merge? merge) =>
        new(request.Entry.Id, request.Place, request.Vintage, outcome, _ledger.Accounts, _startedOn)
        {
            Unchanged = merge?.Unchanged ?? 0,
            Retired = merge?.Retired ?? 0,
            Steps = progress.Steps,
        };
}
