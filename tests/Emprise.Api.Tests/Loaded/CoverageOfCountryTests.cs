using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;
using Npgsql;

namespace Emprise.Api.Tests.Loaded;

/// <summary>Every territory of both phases, and many drawn shapes, against statements that have nothing in common with those of the API.</summary>
public sealed class CoverageOfCountryTests(LoadedApi loaded)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Membership by the member's own words, straight from the code book.
    private const string Inside = """
        WITH book AS (SELECT * FROM emprise.code_book_commune WHERE vintage = $1),
        inside AS (
            SELECT territory, insee FROM emprise.territory_member member JOIN book ON kind = 'epci' AND epci = member.siren
            UNION SELECT territory, insee FROM emprise.territory_member member JOIN book ON kind = 'ept' AND ept = member.siren
            UNION SELECT territory, insee FROM emprise.territory_member member JOIN book ON kind = 'commune' AND book.siren = member.siren)
        """;

    private const string Totals = Inside + """
        SELECT territory, array_agg(insee ORDER BY insee COLLATE "C"), sum(book.population), sum(commune.area_hectares)
        FROM inside JOIN book USING (insee) LEFT JOIN emprise.commune commune USING (insee) GROUP BY territory
        """;

    private const string Groups = Inside + """
        , member AS (SELECT insee, population, unnest(ARRAY[epci, ept]) AS group_siren FROM book)
        SELECT territory, group_siren, count(inside.insee), count(*), sum(population) FILTER (WHERE inside.insee IS NOT NULL), sum(population)
        FROM (SELECT DISTINCT territory, group_siren FROM inside JOIN member USING (insee) WHERE group_siren IS NOT NULL) met
        JOIN member USING (group_siren) LEFT JOIN inside USING (territory, insee) GROUP BY territory, group_siren
        """;

    [Theory]
    [InlineData(2026)]
    [InlineData(2023)]
    public async Task Every_territory_covers_what_the_code_book_says(int vintage)
    {
        var client = await loaded.ClientAsync();
        var totals = await ReadAsync(Totals, row => (Id: row.GetString(0), Communes: row.GetFieldValue<string[]>(1), Population: row.GetInt64(2), Hectares: row.GetDouble(3)), (short)vintage);
        var groups = (await ReadAsync(Groups, row => (Id: row.GetString(0), Siren: row.GetString(1), Inside: row.GetInt64(2), Total: row.GetInt64(3),
            Population: row.GetInt64(4), Whole: row.GetInt64(5)), (short)vintage)).ToLookup(group => group.Id);
        Assert.Equal(332, totals.Count);
        foreach (var expected in totals)
        {
            var report = await client.JsonAsync($"/api/territories/{expected.Id}/coverage?vintage={vintage}");
            Assert.Equal(expected.Communes, report["communes"]!.AsArray().Select(commune => (string)commune!["insee"]!));
            Assert.Equal(expected.Population, (long)report["perimeter"]!["population"]!);
            Assert.Equal(expected.Communes.Length, (int)report["perimeter"]!["communes"]!);
            if (vintage == 2026) Assert.Equal(expected.Hectares, (double)report["perimeter"]!["areaHectares"]!, 0.001);
            var told = report["epci"]!.AsArray().Select(epci => ((string)epci!["siren"]!, (long)epci["communesInside"]!, (long)epci["communesTotal"]!,
                (double)epci["populationShare"]!, (string)epci["relation"]!)).OrderBy(epci => epci.Item1);
            Assert.Equal(groups[expected.Id].Select(group => (group.Siren, group.Inside, group.Total,
                Math.Round((double)group.Population / group.Whole, 4), group.Inside == group.Total ? "full" : "split")).OrderBy(group => group.Siren), told);
        }
    }

    [Fact]
    public async Task Drawn_shapes_cut_as_PostGIS_cuts_them()
    {
        var client = await loaded.ClientAsync();
        var centres = await ReadAsync("SELECT ST_X(town_hall), ST_Y(town_hall) FROM emprise.commune ORDER BY md5(insee) LIMIT $1", row => (row.GetDouble(0), row.GetDouble(1)), 200);
        var random = new Random(4);
        foreach (var (longitude, latitude) in centres)
        {
            var shape = Star(random, longitude, latitude);
            var report = await client.PostedJsonAsync("/api/coverage", shape);
            var expected = await ReadAsync("""
                WITH shape AS (SELECT ST_GeomFromGeoJSON($1) AS geom)
                SELECT insee, ST_Area(ST_Intersection(commune.geom, shape.geom)::geography) / ST_Area(commune.geom::geography), population, ST_Area(shape.geom::geography) / 10000
                FROM emprise.commune, shape WHERE ST_Intersects(commune.geom, shape.geom)
                """, row => (Insee: row.GetString(0), Share: row.GetDouble(1), Population: row.IsDBNull(2) ? 0 : row.GetInt32(2), Hectares: row.GetDouble(3)), shape);
            var told = report["communes"]!.AsArray().ToDictionary(commune => (string)commune!["insee"]!, commune => (double)commune!["areaShare"]!);
            foreach (var (insee, share, _, _) in expected) Assert.Equal(share, told.GetValueOrDefault(insee), 0.0001);
            Assert.Empty(told.Keys.Except(expected.Select(commune => commune.Insee)));
            Assert.Equal(expected.Where(commune => commune.Share >= 0.5).Sum(commune => commune.Population), (long)report["perimeter"]!["population"]!);
            Assert.Equal(1, (double)report["perimeter"]!["areaHectares"]! / expected[0].Hectares, 0.0001);
        }
    }

    [Fact]
    public async Task Shapes_cut_EPCI_and_territories_as_their_own_geometry_is_cut()
    {
        var client = await loaded.ClientAsync();
        var random = new Random(5);
        for (var i = 0; i < 10; i++)
        {
            var shape = Star(random, -1 + random.NextDouble() * 6, 44 + random.NextDouble() * 5);
            var report = await client.PostedJsonAsync("/api/coverage", shape);
            var epci = await SharesAsync("epci", "siren", shape);
            foreach (var told in report["epci"]!.AsArray()) Assert.Equal(epci[(string)told!["siren"]!], (double)told["areaShare"]!, 0.001);
            var territories = await SharesAsync("territory", "id", shape);
            foreach (var told in report["territories"]!.AsArray()) Assert.Equal(territories[(string)told!["id"]!], (double)told["shareOfTerritory"]!, 0.001);
            Assert.Empty(territories.Where(pair => pair.Value > 0.001).Select(pair => pair.Key).Except(report["territories"]!.AsArray().Select(told => (string)told!["id"]!)));
        }
    }

    // An edge across a whole EPCI is a longer short cut on the spheroid than its pieces in communes are: hence the tolerance.
    private static async Task<Dictionary<string, double>> SharesAsync(string table, string key, string shape) => (await ReadAsync($"""
        SELECT {key}, ST_Area(ST_Intersection(area.geom, shape.geom)::geography) / ST_Area(area.geom::geography)
        FROM emprise.{table} area, (SELECT ST_GeomFromGeoJSON($1) AS geom) shape WHERE ST_Intersects(area.geom, shape.geom)
        """, row => (row.GetString(0), row.GetDouble(1)), shape)).ToDictionary();

    // A ring around a place whose points lie in the order of their angles: never crosses itself.
    private static string Star(Random random, double longitude, double latitude)
    {
        var (points, radius) = (random.Next(3, 200), 0.02 + random.NextDouble() * 0.5);
        var ring = new JsonArray();
        for (var i = 0; i <= points; i++)
        {
            var (angle, reach) = (Math.Tau * i / points, i == points ? 0 : radius * (0.5 + random.NextDouble() / 2));
            ring.Add(i == points ? ring[0]!.DeepClone() : new JsonArray(longitude + reach * Math.Cos(angle), latitude + reach * Math.Sin(angle)));
        }

        return new JsonObject { ["type"] = "Polygon", ["coordinates"] = new JsonArray(ring) }.ToJsonString();
    }

    private static async Task<List<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read, object value)
    {
        await using var source = NpgsqlDataSource.Create(TestCluster.Owner());
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(Cancellation)) rows.Add(read(reader));
        return rows;
    }
}
