using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

/// <summary>PostGIS is the oracle: it writes the same geometry with ST_AsGeoJSON.</summary>
public sealed class GeometryTests(SeededApi api)
{
    [Theory]
    [InlineData("epci", "epci", "siren")]
    [InlineData("regions", "region", "code")]
    [InlineData("communes", "commune", "insee")]
    [InlineData("industrial-land", "industrial_land", "id")]
    public async Task Coordinates_equal_those_of_PostGIS(string collection, string table, string id)
    {
        var page = await api.Client.JsonAsync($"/api/collections/{collection}/items?limit=1000");
        foreach (var feature in page["features"]!.AsArray())
        {
            var expected = await api.Database.ReadAsync<string>(
                $"SELECT ST_AsGeoJSON(ST_ForcePolygonCCW(geom), 6, 0) FROM {table} WHERE {id} = '{feature!["id"]}'");
            Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), feature["geometry"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task Outer_rings_are_counter_clockwise_and_holes_clockwise_whatever_is_stored()
    {
        var feature = await api.Client.JsonAsync("/api/collections/epci/items/200018406");
        var rings = feature["geometry"]!["coordinates"]![0]!.AsArray();
        Assert.True(SignedArea(rings[0]!) > 0);
        Assert.True(SignedArea(rings[1]!) < 0);
    }

    private static double SignedArea(JsonNode ring)
    {
        var points = ring.AsArray().Select(point => ((double)point![0]!, (double)point[1]!)).ToList();
        return points.Zip(points.Skip(1)).Sum(side => side.First.Item1 * side.Second.Item2 - side.Second.Item1 * side.First.Item2);
    }
}
