using Emprise.Api.Tests.Running;

[assembly: AssemblyFixture(typeof(SeededApi))]

namespace Emprise.Api.Tests.Running;

/// <summary>One program over one seeded database, for every test that only reads.</summary>
public sealed class SeededApi : IAsyncLifetime
{
    public SeededDatabase Database { get; private set; } = null!;

    public ApiProcess Process { get; private set; } = null!;

    public HttpClient Client => Process.Client;

    public async ValueTask InitializeAsync()
    {
        Database = await SeededDatabase.CreateAsync();
        Process = await ApiProcess.StartAsync(Database.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (Process is not null) await Process.DisposeAsync();
        if (Database is not null) await Database.DisposeAsync();
    }
}
