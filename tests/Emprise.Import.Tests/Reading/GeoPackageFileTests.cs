using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Xunit;

namespace Emprise.Import.Tests.Reading;

public sealed class GeoPackageFileTests
{
    private const string Square = "POLYGON ((652381 6862047, 652481 6862047, 652481 6862147, 652381 6862047))";

    [Fact]
    public async Task A_layer_is_read_whatever_the_case_of_its_names()
    {
        var (rows, _) = await ReadAsync(100001, null, ("A", SampleGeoPackage.Blob(Square)), ("B", null));
        Assert.Equal([10, 20], rows.Select(row => row.Row));
        Assert.Equal(("A", "12.5", "3"), (rows[0].Text("NOM"), rows[0].Text("Hectares"), rows[0].Text("lots")));
        Assert.Equal(["fid", "Nom", "hectares", "lots"], rows[0].Fields);
        Assert.Equal((ShapeKind.Polygon, 2154, 4), (rows[0].Shape!.Kind, rows[0].Shape!.Epsg, rows[0].Shape!.PointCount));
        Assert.Null(rows[1].Shape);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_byte_orders_are_read(bool isLittle)
    {
        var (rows, _) = await ReadAsync(4326, null, ("A", SampleGeoPackage.Blob("MULTIPOLYGON (((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1)),((5 5,6 5,6 6,5 5)))", 4326, isLittle)));
        Assert.Equal([0, 0, 4, 0, 4, 4, 0, 0, 1, 1, 2, 1, 2, 2, 1, 1, 5, 5, 6, 5, 6, 6, 5, 5], rows[0].Shape!.Ordinates);
        Assert.Equal([2, 3], rows[0].Shape!.PolygonEnds);
    }

    [Theory]
    [InlineData(1001u, 3)]
    [InlineData(2001u, 3)]
    [InlineData(3001u, 4)]
    [InlineData(0x8000_0001u, 3)]
    [InlineData(0xC000_0001u, 4)]
    public async Task Heights_and_measures_are_dropped_and_counted_in_both_notations(uint type, int ordinates)
    {
        var wkb = Wkb(type, new double[] { 2, 48, 7, 9 }[..ordinates]);
        var (rows, account) = await ReadAsync(4326, null, ("A", SampleGeoPackage.Blob(wkb)));
        Assert.Equal([2, 48], rows[0].Shape!.Ordinates);
        Assert.Equal(1, account.Repairs[Repair.ZDropped]);
    }

    [Fact]
    public async Task A_curve_is_drawn_as_straight_pieces_and_counted()
    {
        // A circle of 100 m as a CurvePolygon of one CircularString of five points.
        double[] circle = [100, 0, 0, 100, -100, 0, 0, -100, 100, 0];
        byte[] wkb = [1, 10, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 5, 0, 0, 0, .. circle.SelectMany(BitConverter.GetBytes)];
        var (rows, account) = await ReadAsync(100001, null, ("A", SampleGeoPackage.Blob(wkb)));
        var shape = rows[0].Shape!;
        Assert.Equal((ShapeKind.Polygon, 93), (shape.Kind, shape.PointCount));
        for (var at = 0; at < shape.Ordinates.Length; at += 2) Assert.Equal(100, Math.Sqrt(Math.Pow(shape.Ordinates[at], 2) + Math.Pow(shape.Ordinates[at + 1], 2)), 1e-9);
        Assert.Equal(1, account.Repairs[Repair.CurveLinearised]);
    }

    public static TheoryData<byte[]> Malformed => new(
        [],
        [1, 2, 3],
        [(byte)'X', (byte)'P', 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0],
        SampleGeoPackage.Blob(Square)[..^3],
        [(byte)'G', (byte)'P', 0, 15, 0, 0, 0, 0],
        SampleGeoPackage.Blob([1, 3, 0, 0, 0, 255, 255, 255, 255]),
        SampleGeoPackage.Blob([1, 200, 0, 0, 0]),
        SampleGeoPackage.Blob(Wkb(2, [])));

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_geometry_costs_its_row_alone(byte[] blob)
    {
        var (rows, _) = await ReadAsync(100001, null, ("A", blob), ("B", SampleGeoPackage.Blob(Square)));
        Assert.Equal((10, "Geom"), (rows[0].Fault!.Row, rows[0].Fault!.Field));
        Assert.Contains("WKB", rows[0].Fault!.Reason, StringComparison.Ordinal);
        Assert.NotNull(rows[1].Shape);
    }

    [Theory]
    [InlineData(100001, null, 2154)]
    [InlineData(100002, null, 2975)]
    [InlineData(4326, 2154, 4326)]
    [InlineData(0, 3946, 3946)]
    [InlineData(-1, 3946, 3946)]
    public async Task The_layer_defines_its_system_or_is_told_it(int system, int? told, int expected)
    {
        var (rows, _) = await ReadAsync(system, told, ("A", SampleGeoPackage.Blob("POINT (1 2)", system: 0)));
        Assert.Equal(expected, rows[0].Shape!.Epsg);
    }

    [Fact]
    public async Task A_layer_of_no_system_that_nobody_told_stops_the_reading() =>
        Assert.Contains("--crs", (await FailureAsync(0, "zones")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task The_old_Lambert_stops_the_reading() =>
        Assert.Contains("EPSG:27572", (await FailureAsync(27572, "zones")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_layer_that_is_not_there_is_told_with_those_that_are() =>
        Assert.Equal("été 1.gpkg has no layer commune; it has Zones, notes.", (await FailureAsync(4326, "commune")).Message);

    [Fact]
    public async Task A_plain_table_is_read_too()
    {
        using var file = new SampleFile("a.gpkg", "");
        SampleGeoPackage.Write(file.File.Path, 4326);
        var rows = await RowsAsync(file, "NOTES", null);
        Assert.Equal((7, "une note", null), (rows[0].Row, rows[0].Text("texte"), rows[0].Shape));
        Assert.Equal(["Zones", "notes"], GeoPackageFile.Layers(file.File.Path));
    }

    [Theory]
    [InlineData("site_id;nom", "is no GeoPackage")]
    [InlineData("PK\u0003\u0004", "is packed")]
    [InlineData("SQLite format 3\0 and then nothing of the kind", "no GeoPackage")]
    [InlineData("", "is empty")]
    public void What_is_no_geopackage_is_said_so(string content, string words)
    {
        using var file = new SampleFile("a.gpkg", content);
        Assert.Contains(words, Assert.Throws<ImportException>(() => GeoPackageFile.Layers(file.File.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_geopackage_cut_in_the_middle_stops_the_reading()
    {
        using var file = new SampleFile("a.gpkg", "");
        SampleGeoPackage.Write(file.File.Path, 4326, [.. Enumerable.Range(0, 2_000).Select(row => ($"zone {row}", (byte[]?)SampleGeoPackage.Blob(Square)))]);
        await using (var stream = File.OpenWrite(file.File.Path)) stream.SetLength(stream.Length / 2);
        var failure = await Assert.ThrowsAsync<ImportException>(() => RowsAsync(file, "zones", null));
        Assert.Contains("download it again", failure.Message, StringComparison.Ordinal);
    }

    private static byte[] Wkb(uint type, double[] ordinates) => [1, .. BitConverter.GetBytes(type), .. ordinates.SelectMany(BitConverter.GetBytes)];

    private static async Task<(List<RowFields> Rows, FileAccount Account)> ReadAsync(int system, int? told, params (string Name, byte[]? Blob)[] content)
    {
        using var file = new SampleFile("été 1.gpkg", "");
        SampleGeoPackage.Write(file.File.Path, system, content);
        return (await RowsAsync(file, "ZONES", told), file.Account);
    }

    private static Task<ImportException> FailureAsync(int system, string layer) => Assert.ThrowsAsync<ImportException>(async () =>
    {
        using var file = new SampleFile("été 1.gpkg", "");
        SampleGeoPackage.Write(file.File.Path, system, ("A", SampleGeoPackage.Blob(Square, system: 0)));
        await RowsAsync(file, layer, null);
    });

    private static async Task<List<RowFields>> RowsAsync(SampleFile file, string layer, int? told)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return await GeoPackageFile.RowsAsync(file.File, layer, told, file.Account, cancellation).ToListAsync(cancellation);
    }
}
