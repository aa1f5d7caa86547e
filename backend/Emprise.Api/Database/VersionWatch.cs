using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>
/// Listens for new data versions. What was missed while the connection was down is read after reconnecting. While the database
/// is away the last version stays: what is in memory can still be served.
/// </summary>
internal sealed class VersionWatch(NpgsqlDataSource source, CurrentEdition current, ILogger<VersionWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // A connection that died without a word is noticed by this question.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private bool _isAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Note(exception);
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var listen = new NpgsqlCommand($"LISTEN {DataVersion.Channel}", connection);
        await listen.ExecuteNonQueryAsync(cancellation);
        // The extension may have been created after the first connection: its types are learnt anew.
        await connection.ReloadTypesAsync(cancellation);
        while (!cancellation.IsCancellationRequested)
        {
            await ReadAsync(connection, cancellation);
            await connection.WaitAsync(Silence, cancellation);
        }
    }

    private async Task ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        current.Hear(await Edition.ReadAsync(connection, cancellation));
        if (_isAway) log.LogWarning("The database is back");
        _isAway = false;
    }

    private void Note(Exception exception)
    {
        if (!_isAway) log.LogWarning("The database is away: {Reason}", exception.Message);
        _isAway = true;
    }
}
