using Npgsql;

namespace Emprise.Api.Database;

/// <summary>Opens snapshots. What each of them sees is news for everybody.</summary>
internal sealed class Snapshots(NpgsqlDataSource source, CurrentEdition current)
{
    public async Task<Snapshot> OpenAsync(CancellationToken cancellation)
    {
        var snapshot = await Snapshot.OpenAsync(source, cancellation);
        current.Hear(snapshot.Edition);
        return snapshot;
    }
}
