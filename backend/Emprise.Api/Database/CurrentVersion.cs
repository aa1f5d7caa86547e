using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Api.Database;

/// <summary>The data version as last heard from the database.</summary>
internal sealed class CurrentVersion(NpgsqlDataSource source)
{
    private const long Unknown = -1;

    private long _version = Unknown;

    /// <summary>Raised after the version changed.</summary>
    public event Action? Changed;

    /// <summary>The version; asks the database only where nothing was ever heard.</summary>
    public async ValueTask<long> ReadAsync(CancellationToken cancellation)
    {
        var known = Interlocked.Read(ref _version);
        return known != Unknown ? known : await AskAsync(cancellation);
    }

    /// <summary>Asks the database, whatever is known.</summary>
    public async Task<long> AskAsync(CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(DataVersion.ReadSql);
        var version = (long)(await command.ExecuteScalarAsync(cancellation))!;
        Set(version);
        return version;
    }

    public void Set(long version)
    {
        if (Interlocked.Exchange(ref _version, version) != version) Changed?.Invoke();
    }
}
