using Emprise.Fixtures;
using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

/// <summary>The whole of data/geo, loaded once for all tests that only look.</summary>
public sealed class LoadedFrance : IAsyncLifetime
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "data", "geo");

    public EmbeddedDatabase Database { get; private set; } = null!;

    public ImportReport Report { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Database = await EmbeddedDatabase.CreateAsync();
        Report = await Database.ImportAsync(Folder);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

/// <summary>Lets test classes share <see cref="LoadedFrance"/>.</summary>
[CollectionDefinition(nameof(LoadedFrance))]
public sealed class LoadedFranceSharing : ICollectionFixture<LoadedFrance>;
