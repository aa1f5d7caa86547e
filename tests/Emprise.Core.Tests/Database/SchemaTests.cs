using Emprise.Core.Database;
using Emprise.Core.Geography;
using Emprise.Core.Layers;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Npgsql;
using Xunit;

namespace Emprise.Core.Tests.Database;

public sealed class SchemaTests(EmptyDatabase database) : IClassFixture<EmptyDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Layers => [.. LayerCatalogue.All.Select(layer => layer.Id)];

    [Fact]
    public async Task Applying_the_schema_again_changes_nothing()
    {
        await DatabaseSetup.ApplyAsync(database.Source, Cancellation);
        await using var context = database.OpenContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task Two_programs_may_apply_the_schema_at_once()
    {
        await using var fresh = await Fixtures.ThrowawayDatabase.CreateAsync();
        await using var source = GeoDbContext.CreateDataSource(fresh.Address);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DatabaseSetup.ApplyAsync(source, Cancellation)));
        Assert.Equal(0L, await source.CreateCommand(DataVersion.ReadSql).ExecuteScalarAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Layers))]
    public async Task Every_property_of_the_catalogue_is_a_column_of_its_type(string id)
    {
        var layer = LayerCatalogue.Find(id)!;
        var columns = await ColumnsOfAsync(layer.Table);
        foreach (var property in layer.Properties) Assert.Contains(columns[property.Column], PostgresTypes(property.Type));
        Assert.Equal("text", columns[layer.IdColumn]);
        if (layer.RetiredColumn is { } retired) Assert.Equal("date", columns[retired]);
        Assert.Equal("geometry", columns[Layer.GeometryColumn]);
        foreach (var band in ZoomBand.All) Assert.Equal(layer.HasZoomBands, columns.ContainsKey(band.Column));
    }

    [Fact]
    public async Task Every_entity_can_be_read()
    {
        await using var context = database.OpenContext();
        Assert.Empty(await context.Regions.ToListAsync(Cancellation));
        Assert.Empty(await context.Departments.ToListAsync(Cancellation));
        Assert.Empty(await context.Communes.ToListAsync(Cancellation));
        Assert.Empty(await context.Epci.ToListAsync(Cancellation));
        Assert.Empty(await context.Territories.ToListAsync(Cancellation));
        Assert.Empty(await context.Sources.ToListAsync(Cancellation));
        Assert.Empty(await context.ImportRuns.Include(run => run.Rejections).ToListAsync(Cancellation));
        Assert.Empty(await context.ProgrammeFacts.ToListAsync(Cancellation));
    }

    [Fact]
    public async Task The_provider_translates_and_reads_geometry()
    {
        await database.Source.CreateCommand("""
            INSERT INTO region VALUES ('99', 'Essai', 0, 0, 0, 0, 0, 'test', 2026, 'schematic',
                ST_Multi(ST_MakeEnvelope(1, 46, 2, 47, 4326))) ON CONFLICT DO NOTHING
            """).ExecuteNonQueryAsync(Cancellation);
        await using var context = database.OpenContext();
        var inside = new Point(1.5, 46.5) { SRID = Wgs84.Srid };
        var found = await context.Regions.Where(region => region.Geom.Contains(inside)).SingleAsync(Cancellation);
        await database.Source.CreateCommand("DELETE FROM region").ExecuteNonQueryAsync(Cancellation);
        Assert.Equal(("Essai", 1.0, Wgs84.Srid), (found.Name, found.Geom.Area, found.Geom.SRID));
    }

    [Theory]
    [InlineData("INSERT INTO data_version VALUES (false, 1)")]
    [InlineData("UPDATE data_version SET version = 9")]
    [InlineData("DELETE FROM commune")]
    [InlineData("CREATE TABLE mine (a int)")]
    [InlineData("DROP TABLE commune")]
    public async Task The_reader_can_only_read(string sql)
    {
        var address = new NpgsqlConnectionStringBuilder(database.Address)
        {
            Username = DatabaseAddress.ReaderRole,
            Password = DatabaseAddress.ReaderPassword(),
        };
        await using var reader = NpgsqlDataSource.Create(address);
        Assert.Equal(0L, await reader.CreateCommand(DataVersion.ReadSql).ExecuteScalarAsync(Cancellation));
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => reader.CreateCommand(sql).ExecuteNonQueryAsync(Cancellation));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task Raising_the_version_tells_the_listeners()
    {
        await using var listener = await database.Source.OpenConnectionAsync(Cancellation);
        var heard = new TaskCompletionSource<string>();
        listener.Notification += (_, notification) => heard.TrySetResult(notification.Payload);
        await new NpgsqlCommand($"LISTEN {DataVersion.Channel}", listener).ExecuteNonQueryAsync(Cancellation);
        await database.Source.CreateCommand(DataVersion.RaiseSql).ExecuteNonQueryAsync(Cancellation);
        await listener.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
        await database.Source.CreateCommand("UPDATE data_version SET version = 0").ExecuteNonQueryAsync(Cancellation);
        Assert.Equal("1", await heard.Task);
    }

    private async Task<Dictionary<string, string>> ColumnsOfAsync(string table)
    {
        await using var command = database.Source.CreateCommand(
            "SELECT column_name, udt_name::text FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2");
        command.Parameters.AddWithValue(DatabaseAddress.Schema);
        command.Parameters.AddWithValue(table);
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var columns = new Dictionary<string, string>();
        while (await reader.ReadAsync(Cancellation)) columns.Add(reader.GetString(0), reader.GetString(1));
        return columns;
    }

    private static string[] PostgresTypes(PropertyType type) => type switch
    {
        PropertyType.Text => ["text"],
        PropertyType.TextList => ["_text"],
        PropertyType.WholeNumber => ["int2", "int4"],
        PropertyType.Number => ["float8"],
        PropertyType.Boolean => ["bool"],
        PropertyType.Date => ["date"],
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
