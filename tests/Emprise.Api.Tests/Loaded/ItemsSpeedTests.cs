using System.Diagnostics;
using System.IO.Pipelines;
using Emprise.Api.Features.Items;
using Emprise.Api.Tests.Running;
using Emprise.Core.Database;
using Emprise.Core.Layers;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Emprise.Api.Tests.Loaded;

/// <summary>Our writer against PostGIS's own, over the same features and connections, in one process.</summary>
[Collection(nameof(Alone))]
public sealed class ItemsSpeedTests
{
    // Enough for the compiler to have seen what is hot.
    private const int Rounds = 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("epci")]
    [InlineData("departments")]
    [InlineData("regions")]
    public async Task Items_are_written_faster_than_PostGIS_writes_their_geometry(string collection)
    {
        await using var source = GeoDbContext.CreateDataSource(
            new NpgsqlConnectionStringBuilder(TestCluster.Owner()) { MaxAutoPrepare = 20, AutoPrepareMinUsages = 1, Options = "-c jit=off" }.ConnectionString);
        var layer = LayerCatalogue.Find(collection)!;
        var ours = await FastestAsync(() => WriteAsync(source, layer));
        var oracle = await FastestAsync(() => AskPostGisAsync(source, layer));
        TestContext.Current.TestOutputHelper!.WriteLine($"{collection}: {ours.TotalMilliseconds:F1} ms, ST_AsGeoJSON {oracle.TotalMilliseconds:F1} ms");
        Assert.True(ours < oracle, $"{ours.TotalMilliseconds:F1} ms against {oracle.TotalMilliseconds:F1} ms");
    }

    private static async Task WriteAsync(NpgsqlDataSource source, Layer layer)
    {
        var http = new DefaultHttpContext { Request = { Scheme = "http", Host = new HostString("localhost"), QueryString = new QueryString("?limit=10000&properties=") } };
        await new ItemsQuery(source).WriteAsync(ItemsRequest.Read(layer, http.Request), PipeWriter.Create(Stream.Null), Cancellation);
    }

    private static async Task AskPostGisAsync(NpgsqlDataSource source, Layer layer)
    {
        await using var command = source.CreateCommand($"SELECT {layer.IdColumn}, ST_AsGeoJSON(geom, 6) FROM {layer.Table} ORDER BY {layer.IdColumn} LIMIT 10001");
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        while (await reader.ReadAsync(Cancellation)) _ = reader.GetString(1).Length;
    }

    private static async Task<TimeSpan> FastestAsync(Func<Task> run)
    {
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            await run();
            if (i > 0 && watch.Elapsed < fastest) fastest = watch.Elapsed;
        }

        return fastest;
    }
}
