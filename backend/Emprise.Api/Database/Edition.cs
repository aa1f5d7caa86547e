using Npgsql;

namespace Emprise.Api.Database;

/// <summary>What was read: which database, and which version of its data. Two bodies of one edition and one question say the same.</summary>
/// <param name="Database">Another one where the database was replaced (restored, made anew): its versions begin again.</param>
/// <param name="Version">Grows with every import that changed something; 0 before the first.</param>
internal readonly record struct Edition(string Database, long Version)
{
    // A copy of the cluster (a replica) is the same database; another cluster, another database in it or a schema made anew is not.
    private const string ReadSql = """
        SELECT version, format('%s.%s.%s', system_identifier, (SELECT oid FROM pg_database WHERE datname = current_database()), data_version.tableoid)
        FROM data_version, pg_control_system()
        """;

    /// <summary>The edition of what has no data in it.</summary>
    public static Edition None { get; } = new("", 0);

    /// <summary>What the connection sees: inside a transaction of one snapshot, the edition of all that is read there.</summary>
    public static async Task<Edition> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(ReadSql, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return new Edition(reader.GetString(1), reader.GetInt64(0));
    }

    /// <summary>Whether this one is to be served once the other is known: it is later, or of a database that took the other's place.</summary>
    public bool Replaces(Edition other) => Database != other.Database || Version > other.Version;
}
