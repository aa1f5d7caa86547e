using Emprise.Core.Database;
using Emprise.Fixtures;
using Emprise.Import.Embedded;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Npgsql;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

/// <summary>A database of its own, and the import that fills it.</summary>
public sealed class EmbeddedDatabase : IAsyncDisposable
{
    private readonly ThrowawayDatabase _database;

    private EmbeddedDatabase(ThrowawayDatabase database) =>
        (_database, Source) = (database, GeoDbContext.CreateDataSource(database.Address));

    public NpgsqlDataSource Source { get; }

    public string Address => _database.Address;

    /// <summary>What the import said while it ran.</summary>
    public StringWriter Screen { get; } = new();

    public static async Task<EmbeddedDatabase> CreateAsync() => new(await ThrowawayDatabase.CreateAsync());

    public Task<ImportReport> ImportAsync(string folder, bool isForced = false) =>
        new EmbeddedImport(Source, DataFolder.Open(folder), new Progress.Lines(TextWriter.Synchronized(Screen)))
            .RunAsync(isForced, TestContext.Current.CancellationToken);

    /// <summary>The only value of a query.</summary>
    public async Task<T> OneAsync<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>The first column of a query.</summary>
    public async Task<IReadOnlyList<string>> ColumnAsync(string sql)
    {
        var values = new List<string>();
        await using var command = Source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken)) values.Add(reader.GetString(0));
        return values;
    }

    /// <summary>A query of one row as text, columns joined by <c>|</c>: what a failed test shows.</summary>
    public Task<string> RowAsync(string columns, string from) => OneAsync<string>($"SELECT concat_ws('|', {columns}) FROM {from}");

    public async Task RunAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public Task<long> CountAsync(string from) => OneAsync<long>($"SELECT count(*) FROM {from}");

    public Task<long> VersionAsync() => OneAsync<long>(DataVersion.ReadSql);

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _database.DisposeAsync();
    }
}
