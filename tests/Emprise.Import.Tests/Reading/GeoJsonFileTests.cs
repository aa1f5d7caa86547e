using System.Text;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Xunit;

namespace Emprise.Import.Tests.Reading;

public sealed class GeoJsonFileTests
{
    private const string Square = """{"type":"Polygon","coordinates":[[[2,48],[3,48],[3,49],[2,48]]]}""";

    [Fact]
    public async Task A_collection_is_read_feature_by_feature()
    {
        var (rows, _) = await ReadAsync(Collection(Feature(Square, """{"Code":"01","n":12.50,"yes":true,"none":null}"""), Feature("null", "{}")));
        Assert.Equal([1, 2], rows.Select(row => row.Row));
        Assert.Equal(("01", "12.50", "true", null), (rows[0].Text("code"), rows[0].Text("n"), rows[0].Text("YES"), rows[0].OptionalText("none")));
        Assert.Equal(["Code", "n", "yes", "none"], rows[0].Fields);
        Assert.Equal([2, 48, 3, 48, 3, 49, 2, 48], rows[0].Shape!.Ordinates);
        Assert.Null(rows[1].Shape);
        Assert.All(rows, row => Assert.Null(row.Fault));
    }

    [Fact]
    public async Task Nested_properties_are_kept_as_they_are_written()
    {
        var (rows, _) = await ReadAsync(Collection(Feature("null", """{"list":["a","b{}"],"object":{"x":[1, 2]}}""")));
        Assert.Equal("""{"x":[1, 2]}""", rows[0].Text("object"));
        Assert.Equal(["a", "b{}"], rows[0].List("list"));
    }

    [Theory]
    [InlineData("{0}\n{0}\n\n")]
    [InlineData("\u001e{0}\n\u001e{0}\n")]
    public async Task Features_line_by_line_are_read(string layout)
    {
        var (rows, _) = await ReadAsync(layout.Replace("{0}", Feature(Square, "{}"), StringComparison.Ordinal));
        Assert.Equal([1, 2], rows.Select(row => row.Row));
    }

    [Fact]
    public async Task A_lone_feature_behind_a_byte_order_mark_is_read()
    {
        var (rows, _) = await ReadAsync("\uFEFF" + Feature(Square, """{"code":"01"}"""));
        Assert.Equal("01", Assert.Single(rows).Text("code"));
    }

    [Fact]
    public async Task Coordinates_may_come_before_the_type_and_polygons_may_be_many()
    {
        var (rows, _) = await ReadAsync(Collection(Feature("""{"coordinates":[[[[0,0],[1,0],[1,1],[0,0]],[[5,5],[6,5],[6,6],[5,5]]],[[[2,2],[3,2],[3,3],[2,2]]]],"type":"MultiPolygon"}""", "{}")));
        var shape = rows[0].Shape!;
        Assert.Equal((ShapeKind.MultiPolygon, 12), (shape.Kind, shape.PointCount));
        Assert.Equal([4, 8, 12], shape.RingEnds);
        Assert.Equal([2, 3], shape.PolygonEnds);
    }

    [Fact]
    public async Task Heights_are_dropped_and_counted()
    {
        var (rows, account) = await ReadAsync(Collection(Feature("""{"type":"Point","coordinates":[2,48,120.5]}""", "{}")));
        Assert.Equal([2, 48], rows[0].Shape!.Ordinates);
        Assert.Equal(1, account.Repairs[Repair.ZDropped]);
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":["2","48"]}""", "Coordonnées")]
    [InlineData("""{"type":"Point","coordinates":[2]}""", "Coordonnées")]
    [InlineData("""{"type":"Point","coordinates":[1e999,48]}""", "Coordonnées")]
    [InlineData("""{"type":"Point","coordinates":[NaN,48]}""", "GeoJSON")]
    [InlineData("""{"type":"Polygon","coordinates":[[2,48],[3,48],[3,49],[2,48]]}""", "Coordonnées")]
    [InlineData("""{"type":"Point","coordinates":[[2,48]]}""", "Coordonnées")]
    [InlineData("""{"type":"Point"}""", "Coordonnées")]
    [InlineData("""{"type":"Sphere","coordinates":[2,48]}""", "Sphere")]
    public async Task A_malformed_geometry_costs_its_row_alone(string geometry, string reason)
    {
        var (rows, _) = await ReadAsync(Collection(Feature(geometry, "{}"), Feature(Square, "{}")));
        Assert.Contains(reason, rows[0].Fault!.Reason, StringComparison.Ordinal);
        Assert.Null(rows[1].Fault);
        Assert.NotNull(rows[1].Shape);
    }

    [Fact]
    public async Task Ten_thousand_levels_are_refused_and_the_next_feature_is_read()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);
        var (rows, _) = await ReadAsync(Collection(Feature($$"""{"type":"Polygon","coordinates":{{deep}}}""", "{}"), Feature(Square, $$"""{"a":{{deep}}}"""), Feature(Square, "{}")));
        Assert.Equal([true, true, false], rows.Select(row => row.Fault is not null));
        Assert.Contains("64 niveaux", rows[0].Fault!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collection_of_geometries_is_told_as_one()
    {
        var (rows, _) = await ReadAsync(Collection(Feature($$"""{"type":"GeometryCollection","geometries":[{{Square}}]}""", "{}")));
        Assert.Equal(ShapeKind.Collection, rows[0].Shape!.Kind);
    }

    [Theory]
    [InlineData(""" "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}, """, null, 4326)]
    [InlineData(""" "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}}, """, null, 2154)]
    [InlineData(""" "crs":{"type":"name","properties":{"name":"EPSG:2975"}}, """, 2154, 2975)]
    [InlineData("", 2154, 2154)]
    [InlineData(""" "crs":null, """, 2154, 2154)]
    [InlineData("", null, 4326)]
    public async Task The_file_names_its_system_or_is_told_it(string member, int? told, int expected)
    {
        var (rows, _) = await ReadAsync($$"""{"type":"FeatureCollection",{{member}}"features":[{{Feature(Square, "{}")}}]}""", told);
        Assert.Equal(expected, rows[0].Shape!.Epsg);
    }

    [Theory]
    [InlineData("27572", "grid")]
    [InlineData("31370", "It reads 2154")]
    public async Task A_system_that_is_not_read_stops_the_reading(string code, string words)
    {
        var json = $$$"""{"crs":{"type":"name","properties":{"name":"EPSG:{{{code}}}"}},"features":[{{{Feature(Square, "{}")}}}]}""";
        Assert.Contains(words, (await FailureAsync(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_cut_in_the_middle_tells_after_which_feature()
    {
        var whole = Collection(Feature(Square, "{}"), Feature(Square, "{}"), Feature(Square, "{}"));
        var failure = await FailureAsync(whole[..^60]);
        Assert.Equal("essai.geojson ends in the middle, after feature 2: download it again.", failure.Message);
    }

    [Theory]
    [InlineData("  ", "no feature")]
    [InlineData("[1,2]", "does not begin with {")]
    [InlineData("""{"type":"Topology","objects":{}}""", "is not GeoJSON")]
    [InlineData("""{"features":[{} {}]}""", "damaged after feature 1")]
    [InlineData("site_id;site_nom", "is not GeoJSON")]
    public async Task What_is_no_geojson_is_said_so(string content, string words) =>
        Assert.Contains(words, (await FailureAsync(content)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Windows_1252_is_understood_with_a_warning()
    {
        using var file = new SampleFile("latin.geojson", Encoding.Latin1.GetBytes(Collection(Feature("null", """{"nom":"Évry"}"""))));
        var rows = await GeoJsonFile.RowsAsync(file.File, null, file.Account, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal("Évry", rows[0].Text("nom"));
        Assert.Contains("Windows-1252", Assert.Single(file.Account.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feature_may_be_larger_than_any_buffer()
    {
        var ring = string.Join(',', Enumerable.Range(0, 200_000).Select(step => $"[{step}.5,{step}]"));
        var (rows, _) = await ReadAsync(Collection(Feature($$"""{"type":"LineString","coordinates":[{{ring}}]}""", "{}"), Feature(Square, "{}")));
        Assert.Equal([200_000, 4], rows.Select(row => row.Shape!.PointCount));
    }

    private static string Feature(string geometry, string properties) =>
        $$"""{ "type": "Feature", "properties": {{properties}}, "geometry": {{geometry}} }""";

    private static string Collection(params string[] features) =>
        $$"""{ "type": "FeatureCollection", "name": "a \"quoted\" } name", "features": [ {{string.Join(",\n", features)}} ] }""";

    private static async Task<(List<RowFields> Rows, FileAccount Account)> ReadAsync(string content, int? epsg = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var file = new SampleFile("essai.geojson", content);
        return (await GeoJsonFile.RowsAsync(file.File, epsg, file.Account, cancellation).ToListAsync(cancellation), file.Account);
    }

    private static Task<ImportException> FailureAsync(string content) => Assert.ThrowsAsync<ImportException>(() => ReadAsync(content));
}
