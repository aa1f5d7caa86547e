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

    // There is one set of lines: where nobody came or went, an earlier year has the ground of today, and nothing is enclosed that is not now.
    [Fact]
    public async Task An_earlier_year_has_the_ground_and_the_gaps_of_today_where_no_member_changed()
    {
        var client = await loaded.ClientAsync();
        foreach (var id in await client.IdsAsync("/api/collections/territories/items?limit=400&skipGeometry=true"))
        {
            var today = await client.JsonAsync($"/api/territories/{id}/coverage");
            var then = await client.JsonAsync($"/api/territories/{id}/coverage?vintage=2023");
            var moves = then["changes"]!.AsArray().Select(change => (string)change!["kind"]!).Where(kind => kind.StartsWith("epci-", StringComparison.Ordinal));
            if (moves.Any()) continue;
            Assert.Empty(Gaps(then).Except(Gaps(today)));
            // A member that was merged with a commune beyond the border has the ground of both, and the report says so.
            var isTold = then["issues"]!.AsArray().Any(issue => (string)issue!["code"]! == "ground-changed");
            Assert.Equal(1, (double)then["perimeter"]!["areaHectares"]! / (double)today["perimeter"]!["areaHectares"]!, isTold ? 0.03 : 0.0001);
            Assert.Equal(1d, (double)then["territories"]!.AsArray().Single(territory => (string)territory!["id"]! == id)!["shareOfTerritory"]!);
        }
    }

    // Independent of the API: what neighbours the perimeter, is no member, and has no way to the rest of the country but through it.
    [Theory]
    [InlineData(500)]
    [InlineData(2_000)]
    public async Task Gaps_are_what_the_dissolved_perimeter_encloses(int communes)
    {
        var client = await loaded.ClientAsync();
        var expected = await ReadAsync("""
            WITH near AS MATERIALIZED (SELECT insee, geom FROM emprise.commune ORDER BY geom <-> ST_SetSRID(ST_MakePoint(4.5, 47.5), 4326), insee LIMIT $1),
            inside AS MATERIALIZED (SELECT * FROM near WHERE hashtext(insee) % 60 <> 0),
            hole AS (SELECT (ST_Dump(ST_Difference(ST_BuildArea(ST_ExteriorRing(part.geom)), part.geom))).geom
                FROM (SELECT (ST_Dump(ST_Union(geom))).geom FROM inside) part)
            SELECT (SELECT array_agg(insee ORDER BY insee) FROM inside), count(DISTINCT hole.geom), array_agg(commune.insee ORDER BY commune.insee COLLATE "C")
            FROM hole JOIN emprise.commune ON ST_Intersects(hole.geom, ST_PointOnSurface(commune.geom))
            """, row => (Codes: row.GetFieldValue<string[]>(0), Holes: row.GetInt64(1), Gaps: row.GetFieldValue<string[]>(2)), communes);
        var report = await client.PostedJsonAsync("/api/coverage", new JsonObject { ["codes"] = new JsonArray([.. expected[0].Codes.Select(code => (JsonNode)code)]) }.ToJsonString());
        Assert.NotEmpty(expected[0].Gaps);
        Assert.Equal(expected[0].Gaps, Gaps(report));
        Assert.Equal(expected[0].Holes, (long)report["perimeter"]!["holes"]!);
        Assert.All(report["gaps"]!.AsArray(), gap => Assert.NotNull(gap!["name"]));
    }

    private static IEnumerable<string> Gaps(JsonNode report) => report["gaps"]!.AsArray().Select(gap => (string)gap!["insee"]!);

    [Fact]
    public async Task The_parts_of_a_wide_shape_add_up_to_it()
    {
        var client = await loaded.ClientAsync();
        var report = await client.PostedJsonAsync("/api/coverage", """{"type":"Polygon","coordinates":[[[0,45.5],[4,45.5],[2,47],[0,45.5]]]}""");
        var expected = await ReadAsync("""
            WITH shape AS (SELECT ST_GeomFromText('POLYGON((0 45.5, 4 45.5, 2 47, 0 45.5))', 4326) AS geom)
            SELECT ST_Area(shape.geom::geography) / 10000, sum(ST_Area(ST_Intersection(commune.geom, shape.geom)::geography)) / 10000,
                coalesce(sum(ST_Area(ST_Intersection(commune.geom, shape.geom)::geography)) FILTER (WHERE territory2 IS NOT NULL), 0) / 10000
            FROM emprise.commune JOIN shape ON commune.geom && shape.geom WHERE $1 GROUP BY shape.geom
            """, row => (Hectares: row.GetDouble(0), Sum: row.GetDouble(1), Second: row.GetDouble(2)), true);
        Assert.Equal(1, (double)report["perimeter"]!["areaHectares"]! / expected[0].Hectares, 0.0001);
        Assert.True(expected[0].Sum > expected[0].Hectares * 1.002, "Then nothing is tested.");
        var shares = report["territories"]!.AsArray().Where(territory => (int)territory!["phase"]! == 2).Sum(territory => (double)territory!["shareOfPerimeter"]!);
        Assert.Equal(expected[0].Second / expected[0].Sum, shares, 0.0005);
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
