using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Api.Tests.Running;

/// <summary>The server on which the tests make their own databases: the one of EMPRISE_DATABASE or of the private cluster.</summary>
internal static class TestCluster
{
    private const string HowTo = "The Api tests need a PostGIS server: run ./test api, or scripts/local-postgis start, or set EMPRISE_DATABASE.";

    /// <summary>Address of a database of that name, as its owner.</summary>
    public static string AddressOf(string database) => new NpgsqlConnectionStringBuilder(Owner()) { Database = database }.ConnectionString;

    /// <summary>Address of the database that EMPRISE_DATABASE (or the private cluster) names.</summary>
    public static string Owner()
    {
        try
        {
            return DatabaseAddress.ForOwner();
        }
        catch (InvalidOperationException missing)
        {
            throw new InvalidOperationException(HowTo, missing);
        }
    }

    /// <summary>Drops a database as soon as the last connection to it is gone (the owner may not end those of the reader).</summary>
    public static async Task DropAsync(string database)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunAsync($"DROP DATABASE IF EXISTS {database}");
                return;
            }
            catch (PostgresException inUse) when (inUse.SqlState == PostgresErrorCodes.ObjectInUse && attempt < 50)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Runs a statement outside the databases of the tests.</summary>
    public static async Task RunAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Owner()) { Pooling = false }.ConnectionString);
        await using var command = source.CreateCommand(sql);
        try
        {
            await command.ExecuteNonQueryAsync();
        }
        catch (NpgsqlException away) when (away is not PostgresException)
        {
            throw new InvalidOperationException(HowTo, away);
        }
    }
}
