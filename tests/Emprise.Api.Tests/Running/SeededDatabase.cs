using Emprise.Core.Database;
using Emprise.Fixtures;
using Npgsql;

namespace Emprise.Api.Tests.Running;

/// <summary>A database of its own with the rows of Seed/seed.sql, dropped afterwards.</summary>
public sealed class SeededDatabase : IAsyncDisposable
{
    private readonly ThrowawayDatabase _database;

    private SeededDatabase(ThrowawayDatabase database) =>
        (_database, Source) = (database, GeoDbContext.CreateDataSource(database.Address));

    /// <summary>Connection string of the owner.</summary>
    public string Address => _database.Address;

    /// <summary>Connections of the owner.</summary>
    public NpgsqlDataSource Source { get; }

    public static async Task<SeededDatabase> CreateAsync(bool isSeeded = true)
    {
        var database = new SeededDatabase(await ThrowawayDatabase.CreateAsync());
        if (isSeeded) await database.SeedAsync();
        return database;
    }

    /// <summary>Makes the tables and fills them.</summary>
    public async Task SeedAsync()
    {
        await DatabaseSetup.ApplyAsync(Source, CancellationToken.None);
        await RunAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Seed", "seed.sql")));
    }

    public async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>Connection string of the reader.</summary>
    public string ReaderAddress => new NpgsqlConnectionStringBuilder(Address)
    {
        Username = DatabaseAddress.ReaderRole,
        Password = DatabaseAddress.ReaderPassword(),
        Pooling = false,
    }.ConnectionString;
}
