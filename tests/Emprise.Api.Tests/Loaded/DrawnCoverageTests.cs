using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;
using Npgsql;

namespace Emprise.Api.Tests.Loaded;

/// <summary>Shapes of every size.</summary>
public sealed class DrawnCoverageTests(LoadedApi loaded)
{
    private const string Coverage = "/api/coverage";

    [Theory]
    [InlineData("[[4.6,43.5],[4.6015,43.5],[4.6015,43.501],[4.6,43.501],[4.6,43.5]]", "13004")] // a site in Arles
    [InlineData("[[-53.5,3.0],[-53.4925,3.0],[-53.4925,3.0075],[-53.5,3.0075],[-53.5,3.0]]", "97353")] // 69 ha in Maripasoula
    public async Task A_site_in_a_vast_commune_is_found_in_it(string ring, string insee)
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, $$"""{"type":"Polygon","coordinates":[{{ring}}]}""");
        Assert.Equal([insee], report["communes"]!.AsArray().Select(commune => (string)commune!["insee"]!));
        Assert.Equal("split", (string)Assert.Single(report["epci"]!.AsArray())!["relation"]!);
        Assert.NotNull(report["perimeter"]!["boundaryQuality"]);
        Assert.Equal(0, (int)report["perimeter"]!["communes"]!);
    }

    [Fact]
    public async Task A_line_beside_the_border_touches_the_neighbours_and_covers_the_EPCI()
    {
        var client = await loaded.ClientAsync();
        await using var source = NpgsqlDataSource.Create(TestCluster.Owner());
        await using var command = source.CreateCommand("SELECT ST_AsGeoJSON(ST_Buffer(geom, 0.00003, 1), 9) FROM emprise.epci WHERE siren = '200071082'");
        var shape = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        var epci = (await client.PostedJsonAsync(Coverage, shape))["epci"]!.AsArray();
        Assert.Equal("full", (string)epci.Single(covered => (string)covered!["siren"]! == "200071082")!["relation"]!);
        var others = epci.Where(covered => (string)covered!["siren"]! != "200071082").ToList();
        Assert.NotEmpty(others);
        Assert.All(others, other => Assert.Equal(("touched", 0), ((string)other!["relation"]!, (int)other["communesInside"]!)));
    }

    [Fact]
    public async Task An_EPCI_with_a_commune_outside_the_shape_is_not_covered_in_full()
    {
        var client = await loaded.ClientAsync();
        await using var source = NpgsqlDataSource.Create(TestCluster.Owner());
        // All of Grand Reims but a little more than half of its smallest commune, which is less than a thousandth of it.
        await using var command = source.CreateCommand("""
            SELECT siren, ST_AsGeoJSON(ST_Difference(whole, left_out), 9) FROM (
                SELECT epci.siren, epci.geom AS whole, commune.area_hectares, ST_Intersection(commune.geom, ST_MakeEnvelope(ST_XMin(commune.geom), -90,
                    ST_XMin(commune.geom) + part * (ST_XMax(commune.geom) - ST_XMin(commune.geom)), 90, 4326)) AS left_out
                FROM emprise.epci CROSS JOIN emprise.commune CROSS JOIN generate_series(0.3, 0.7, 0.01) part
                WHERE epci.siren = '200067213' AND insee = '51422') cut
            WHERE ST_Area(left_out::geography) / 10000 BETWEEN 0.505 * area_hectares AND 0.53 * area_hectares LIMIT 1
            """);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Assert.True(await reader.ReadAsync(TestContext.Current.CancellationToken));
        var report = await client.PostedJsonAsync(Coverage, reader.GetString(1));
        var covered = report["epci"]!.AsArray().Single(epci => (string)epci!["siren"]! == reader.GetString(0))!;
        Assert.Equal(("split", 1), ((string)covered["relation"]!, covered["missingCommunes"]!.AsArray().Count));
    }

    [Fact]
    public async Task The_whole_world_covers_the_whole_country()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}""");
        Assert.Equal(34_969, (int)report["perimeter"]!["communes"]!);
        Assert.Equal(51_006_562_172d, (double)report["perimeter"]!["areaHectares"]!, 51_006_562_172d * 0.01);
        Assert.All(report["epci"]!.AsArray(), epci => Assert.Equal("full", (string)epci!["relation"]!));
        Assert.Equal(332, report["territories"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_shape_over_the_antimeridian_finds_Wallis_and_Futuna()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[179,-16],[187,-16],[187,-12],[179,-12],[179,-16]]]}""");
        Assert.NotEmpty(report["communes"]!.AsArray());
        Assert.All(report["communes"]!.AsArray(), commune => Assert.StartsWith("986", (string)commune!["insee"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_shape_at_sea_covers_nothing()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[-30,40],[-29,40],[-29,41],[-30,41],[-30,40]]]}""");
        Assert.Equal(0, (int)report["perimeter"]!["communes"]!);
        Assert.Empty(report["epci"]!.AsArray());
        Assert.Equal(0, (int)report["industrialLand"]!["count"]!);
    }

    [Fact]
    public async Task A_bow_tie_is_worked_out_and_told()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync(Coverage, """{"type":"Polygon","coordinates":[[[1,46],[3,48],[3,46],[1,48],[1,46]]]}""");
        Assert.Equal(["invalid-geometry"], Codes(report));
        Assert.Equal(2, (int)report["perimeter"]!["parts"]!);
    }

    private static IEnumerable<string> Codes(JsonNode report) => report["issues"]!.AsArray().Select(issue => (string)issue!["code"]!);
}
