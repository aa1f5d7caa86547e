using Emprise.Core.Database;
using Emprise.Fixtures;
using Npgsql;

namespace Emprise.EndToEnd.Stage;

/// <summary>
/// An API over a database of its own, small and known to the last row (<c>small-country.sql</c>): what official files leave
/// behind, which the embedded data do not have. It can be changed as an import would.
/// </summary>
public sealed class SmallCountry : IAsyncDisposable
{
    private readonly ThrowawayDatabase _database;

    private SmallCountry(ThrowawayDatabase database, ApiProcess api) => (_database, Api) = (database, api);

    public ApiProcess Api { get; }

    public static async Task<SmallCountry> FoundAsync()
    {
        var database = await ThrowawayDatabase.CreateWithSchemaAsync();
        await LoadAsync(database, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Stage", "small-country.sql")));
        return new SmallCountry(database, await ApiProcess.StartAsync(database: database.Address));
    }

    /// <summary>Changes the data and raises their version, in one transaction.</summary>
    public Task ChangeAsync(string sql) => LoadAsync(_database, sql);

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static async Task LoadAsync(ThrowawayDatabase database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.Address);
        await using var command = source.CreateCommand($"{sql}; {DataVersion.RaiseSql}");
        await command.ExecuteNonQueryAsync();
    }
}
