using Emprise.Core.Database;
using Emprise.Fixtures;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Emprise.Core.Tests.Database;

/// <summary>A database with the present schema and no rows.</summary>
public sealed class EmptyDatabase : IAsyncLifetime
{
    private ThrowawayDatabase? _database;

    public NpgsqlDataSource Source { get; private set; } = null!;

    public string Address => _database!.Address;

    public GeoDbContext OpenContext()
    {
        var options = new DbContextOptionsBuilder<GeoDbContext>();
        GeoDbContext.Configure(options, Source);
        return new GeoDbContext(options.Options);
    }

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayDatabase.CreateWithSchemaAsync();
        Source = GeoDbContext.CreateDataSource(_database.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await _database!.DisposeAsync();
    }
}
