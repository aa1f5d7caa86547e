using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Fixtures;

/// <summary>
/// An empty database of its own on the server of EMPRISE_DATABASE (or of the private cluster), dropped with the fixture.
/// A missing server fails the run: nothing stands in for PostGIS.
/// </summary>
public sealed class ThrowawayDatabase : IAsyncDisposable
{
    private readonly string _name;

    private ThrowawayDatabase(string name) =>
        (_name, Address) = (name, new NpgsqlConnectionStringBuilder(DatabaseAddress.ForOwner()) { Database = name, MaxPoolSize = 20 }.ConnectionString);

    /// <summary>Connection string with the rights of the owner.</summary>
    public string Address { get; }

    /// <summary>Makes an empty database.</summary>
    public static async Task<ThrowawayDatabase> CreateAsync()
    {
        var database = new ThrowawayDatabase($"emprise_test_{Guid.NewGuid():N}");
        await OnServerAsync($"CREATE DATABASE {database._name}");
        await OnServerAsync("CREATE EXTENSION IF NOT EXISTS postgis", database.Address);
        return database;
    }

    /// <summary>Makes a database with the present schema.</summary>
    public static async Task<ThrowawayDatabase> CreateWithSchemaAsync()
    {
        var database = await CreateAsync();
        await using var source = GeoDbContext.CreateDataSource(database.Address);
        await DatabaseSetup.ApplyAsync(source, CancellationToken.None);
        return database;
    }

    /// <summary>Drops it as soon as that is allowed: the owner may end neither the reader's sessions nor the server's own vacuum.</summary>
    public async ValueTask DisposeAsync()
    {
        for (var attempt = 1; !await TryDropAsync(isLast: attempt == 50); attempt++) await Task.Delay(TimeSpan.FromMilliseconds(200));
    }

    private async Task<bool> TryDropAsync(bool isLast)
    {
        try
        {
            await OnServerAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
            return true;
        }
        catch (PostgresException busy) when (busy.SqlState is PostgresErrorCodes.ObjectInUse or PostgresErrorCodes.InsufficientPrivilege && !isLast)
        {
            return false;
        }
    }

    private static async Task OnServerAsync(string sql, string? address = null)
    {
        var unpooled = new NpgsqlConnectionStringBuilder(address ?? DatabaseAddress.ForOwner()) { Pooling = false };
        await using var source = NpgsqlDataSource.Create(unpooled);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
