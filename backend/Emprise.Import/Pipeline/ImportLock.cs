using Npgsql;

namespace Emprise.Import.Pipeline;

/// <summary>
/// One import at a time: the second waits. The lock is the connection's, so a killed import leaves none behind; given back by name all
/// the same, because a pooled connection outlives its use.
/// </summary>
internal sealed class ImportLock : IAsyncDisposable
{
    private const string Key = "hashtext('emprise import')";
    private readonly NpgsqlConnection _connection;

    private ImportLock(NpgsqlConnection connection) => _connection = connection;

    public static async Task<ImportLock> TakeAsync(NpgsqlConnection connection, Progress progress, CancellationToken cancellation)
    {
        await using var attempt = new NpgsqlCommand($"SELECT pg_try_advisory_lock({Key})", connection);
        if (await attempt.ExecuteScalarAsync(cancellation) is true) return new ImportLock(connection);
        progress.Say("Another import is running: waiting for it to end.");
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({Key})", connection) { CommandTimeout = 0 };
        await wait.ExecuteNonQueryAsync(cancellation);
        return new ImportLock(connection);
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection.State != System.Data.ConnectionState.Open) return;
        await using var release = new NpgsqlCommand($"SELECT pg_advisory_unlock({Key})", _connection);
        await release.ExecuteNonQueryAsync();
    }
}
