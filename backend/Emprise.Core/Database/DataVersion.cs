namespace Emprise.Core.Database;

/// <summary>
/// A number that grows with every import that changed something. It is raised in the importing transaction, which also
/// notifies <see cref="Channel"/>, so that whoever listens never serves old bytes under a new version.
/// </summary>
public static class DataVersion
{
    /// <summary>Channel of LISTEN/NOTIFY; the payload is the new version.</summary>
    public const string Channel = "emprise_data_version";

    /// <summary>Reads the version.</summary>
    public const string ReadSql = "SELECT version FROM data_version";

    /// <summary>Raises the version and tells the listeners when the transaction commits.</summary>
    public const string RaiseSql = $"""
        WITH raised AS (UPDATE data_version SET version = version + 1 RETURNING version)
        SELECT pg_notify('{Channel}', version::text) FROM raised
        """;
}
