using Emprise.Core.Database;
using Emprise.Import.Areas;
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
        if (!isForced && await ContentFingerprint.IsLoadedAsync(connection, fingerprint, cancellation))
        {
            return Report();
        }

        await LoadAsync(connection, fingerprint, cancellation);
        return Report();
    }

    private ImportReport Report() => new("embedded", DataFolder.Place, SourceIds.Vintages[0], _ledger.Accounts, _startedOn);

    private async Task LoadAsync(NpgsqlConnection connection, string fingerprint, CancellationToken cancellation)
    {
        progress.Begin("Reading the code books, territories, friches and sites");
        var content = await new EmbeddedReader(folder, _ledger).ReadAsync(cancellation);
        progress.Begin("Drawing the communes");
        var communes = Draw(content);
        var places = new CommunePlaces(content);
        var layers = new AreaLayers(content, places, AreaShapes.From(communes, places, progress));
        progress.Begin("Writing to the database");
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await new EmbeddedWriter(connection, folder).WriteAsync(content, layers, cancellation);
        await AccountWriter.WriteAsync(transaction, _ledger, content.Facts, _startedOn, cancellation);
        await ContentFingerprint.SaveAsync(connection, fingerprint, cancellation);
        await new BulkWriter(connection).RunAsync(DataVersion.RaiseSql, cancellation);
        await transaction.CommitAsync(cancellation);
        await TidyAsync(connection, cancellation);
    }

    // The content is in place: what goes wrong from here on is no reason to call the import a failure.
    private async Task TidyAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        progress.Begin("Tidying the database");
        try
        {
            await EmbeddedWriter.TidyAsync(connection, cancellation);
        }
        catch (NpgsqlException failure)
        {
            progress.Say($"Tidying is left to the server's own vacuum: {failure.Message}");
        }
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
