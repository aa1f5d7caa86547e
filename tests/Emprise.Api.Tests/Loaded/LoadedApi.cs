using Emprise.Api.Tests.Running;
using Npgsql;

[assembly: AssemblyFixture(typeof(Emprise.Api.Tests.Loaded.LoadedApi))]

namespace Emprise.Api.Tests.Loaded;

/// <summary>
/// The program over the database that EMPRISE_DATABASE (or the private cluster) names, where the embedded data are loaded.
/// Started when a test first asks; a test fails, and says what to run, where nothing is loaded.
/// </summary>
public sealed class LoadedApi : IAsyncDisposable
{
    private readonly Lazy<Task<ApiProcess>> _process = new(StartAsync);

    public async Task<HttpClient> ClientAsync() => (await _process.Value).Client;

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated && _process.Value.IsCompletedSuccessfully) await (await _process.Value).DisposeAsync();
    }

    private static async Task<ApiProcess> StartAsync()
    {
        var address = TestCluster.Owner();
        await using var source = NpgsqlDataSource.Create(address);
        await using var command = source.CreateCommand("SELECT to_regclass('emprise.commune') IS NOT NULL");
        if (!(bool)(await command.ExecuteScalarAsync())!)
        {
            throw new InvalidOperationException("The embedded data are not loaded: run ./emprise import embedded first, or ./test api, which does it.");
        }

        return await ApiProcess.StartAsync(address);
    }
}
