using Npgsql;

namespace Emprise.Api.Database;

/// <summary>The latest edition of the data that the database told of, however it was heard: by notification, question or answer.</summary>
internal sealed class CurrentEdition(NpgsqlDataSource source)
{
    private readonly Lock _lock = new();

    private Edition? _edition;

    /// <summary>Raised after the edition changed.</summary>
    public event Action? Changed;

    /// <summary>The edition; asks the database only where nothing was ever heard.</summary>
    public async ValueTask<Edition> ReadAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_edition is { } known) return known;
        }

        return await AskAsync(cancellation);
    }

    /// <summary>Asks the database, whatever is known.</summary>
    public async Task<Edition> AskAsync(CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        var edition = await Edition.ReadAsync(connection, cancellation);
        Hear(edition);
        return edition;
    }

    /// <summary>Notes what was read. A version read before a later one, and heard after it, changes nothing.</summary>
    public void Hear(Edition edition)
    {
        lock (_lock)
        {
            if (_edition is { } known && !edition.Replaces(known)) return;
            _edition = edition;
        }

        Changed?.Invoke();
    }
}
