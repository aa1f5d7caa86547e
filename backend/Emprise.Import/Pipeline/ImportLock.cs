using Npgsql;

namespace Emprise.Import.Pipeline;

/// <summary>One import at a time: the second waits. The lock is the connection's, so a killed import leaves none behind.</summary>
internal static class ImportLock
{
    private const string Key = "hashtext('emprise import')";

    public static async Task TakeAsync(NpgsqlConnection connection, Progress progress, CancellationToken cancellation)
    {
        await using var attempt = new NpgsqlCommand($"SELECT pg_try_advisory_lock({Key})", connection);
        if (await attempt.ExecuteScalarAsync(cancellation) is true) return;
        progress.Say("Another import is running: waiting for it to end.");
        await using var wait = new NpgsqlCommand($"SELECT pg_advisory_lock({Key})", connection) { CommandTimeout = 0 };
        await wait.ExecuteNonQueryAsync(cancellation);
    }
}
