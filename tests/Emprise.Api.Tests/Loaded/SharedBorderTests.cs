using Emprise.Api.Tests.Running;
using Npgsql;

namespace Emprise.Api.Tests.Loaded;

/// <summary>Neighbours as they are served: PostGIS measures what they share and what lies between them.</summary>
public sealed class SharedBorderTests(LoadedApi loaded)
{
    // Square degrees; about a hundred square metres.
    private const double Nothing = 1e-8;

    // A hole smaller than this is a gap between neighbours and no place.
    private const double Sliver = 1e-3;

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(12)]
    [InlineData(18)]
    public async Task Neighbouring_epci_neither_overlap_nor_leave_gaps(int zoom)
    {
        var client = await loaded.ClientAsync();
        var page = await client.JsonAsync($"/api/collections/epci/items?region=24&zoom={zoom}&limit=1000&properties=");
        var shapes = page["features"]!.AsArray().Select(feature => feature!["geometry"]!.ToJsonString()).ToArray();
        Assert.True(shapes.Length > 50);
        var (overlap, gaps) = await MeasureAsync(shapes);
        Assert.InRange(overlap, 0, Nothing);
        Assert.Equal(0, gaps);
    }

    private static async Task<(double Overlap, long Gaps)> MeasureAsync(string[] shapes)
    {
        await using var source = NpgsqlDataSource.Create(TestCluster.Owner());
        await using var command = source.CreateCommand("""
            WITH shape AS (SELECT i, ST_GeomFromGeoJSON(json) AS geom FROM unnest($1) WITH ORDINALITY AS given (json, i)),
            hole AS (SELECT (ST_DumpRings((ST_Dump(ST_Union(geom))).geom)).* FROM shape)
            SELECT (SELECT coalesce(sum(ST_Area(ST_Intersection(a.geom, b.geom))), 0) FROM shape a JOIN shape b ON a.i < b.i AND ST_Intersects(a.geom, b.geom)),
                (SELECT count(*) FROM hole WHERE path[1] > 0 AND ST_Area(geom) < $2)
            """);
        command.Parameters.AddWithValue(shapes);
        command.Parameters.AddWithValue(Sliver);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await reader.ReadAsync(TestContext.Current.CancellationToken);
        return (reader.GetDouble(0), reader.GetInt64(1));
    }
}
