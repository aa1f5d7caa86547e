using Emprise.Core.Database;
using Emprise.Core.Model;
using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Npgsql;

namespace Emprise.Import.Embedded;

/// <summary>
/// Fills the database with the embedded data: all of it, or nothing. The same input again changes nothing; a second import waits
/// for the first.
/// </summary>
public sealed class EmbeddedImport(NpgsqlDataSource source, DataFolder folder, Progress progress)
{
    private readonly DateTimeOffset _startedOn = DateTimeOffset.UtcNow;
    private readonly Ledger _ledger = new();

    /// <param name="isForced">Whether to load even what is loaded already.</param>
    /// <param name="cancellation">Stops the import; the old content then stays.</param>
    public async Task<ImportReport> RunAsync(bool isForced, CancellationToken cancellation)
    {
        await DatabaseSetup.ApplyAsync(source, cancellation);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var turn = await ImportLock.TakeAsync(connection, progress, cancellation);
        var fingerprint = ContentFingerprint.Of(folder);
        if (!isForced && await ContentFingerprint.IsLoadedAsync(connection, ContentFingerprint.Embedded, fingerprint, cancellation))
        {
            return Report(ImportOutcome.Unchanged);
        }

        await LoadAsync(connection, fingerprint, cancellation);
        return Report(ImportOutcome.Loaded);
    }

    private ImportReport Report(string outcome) =>
        new("embedded", DataFolder.Place, SourceIds.Vintages[0], outcome, _ledger.Accounts, _startedOn) { Steps = progress.Steps };

    private async Task LoadAsync(NpgsqlConnection connection, string fingerprint, CancellationToken cancellation)
    {
        progress.Begin("Reading the code books, territories, friches and sites");
        var held = await HeldContent.ReadAsync(connection, cancellation);
        var content = await new EmbeddedReader(folder, _ledger, held).ReadAsync(cancellation);
        progress.Begin("Drawing the communes");
        var cells = Draw(content);
        progress.Begin("Writing to the database");
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await new EmbeddedWriter(connection, folder, held).WriteAsync(content, cells, progress, cancellation);
        await new AccountWriter(transaction, _ledger.Accounts, ImportOrigin.Embedded, _startedOn) { Steps = progress.Steps }.WriteAsync(cancellation);
        await ContentFingerprint.SaveAsync(connection, ContentFingerprint.Embedded, fingerprint, cancellation);
        await new BulkWriter(connection).RunAsync(DataVersion.RaiseSql, cancellation);
        await transaction.CommitAsync(cancellation);
        await Tidying.RunAsync(connection, progress, cancellation);
    }

    private IReadOnlyList<Area> Draw(EmbeddedContent content)
    {
        var account = _ledger.Open(folder.OnlyFile(SourceIds.Outline));
        var outline = FranceOutline.Read(account.File.Path);
        account.CountRow();
        return SchematicCommunes.Build(
            [.. content.TownHalls.Values.Select(point => new CommunePoint(point.Insee.Value, point.Longitude, point.Latitude))], outline);
    }
}
