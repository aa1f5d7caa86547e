using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Emprise.Import.Tests.Sources;
using Xunit;

namespace Emprise.Import.Tests.Reading;

public sealed class ShapeTextTests
{
    [Theory]
    [InlineData("POINT (2 48)", ShapeKind.Point, new double[] { 2, 48 })]
    [InlineData("point z(2 48 7)", ShapeKind.Point, new double[] { 2, 48 })]
    [InlineData("POINTZM (2 48 7 nan)", ShapeKind.Point, new double[] { 2, 48 })]
    [InlineData("MULTIPOINT (2 48, 3 49)", ShapeKind.MultiPoint, new double[] { 2, 48, 3, 49 })]
    [InlineData("MULTIPOINT ((2 48), (3 49))", ShapeKind.MultiPoint, new double[] { 2, 48, 3, 49 })]
    [InlineData("LINESTRING(2 48,-3.5e0 49)", ShapeKind.LineString, new double[] { 2, 48, -3.5, 49 })]
    [InlineData("POLYGON EMPTY", ShapeKind.Polygon, new double[0])]
    [InlineData("GEOMETRYCOLLECTION (POINT (2 48))", ShapeKind.Collection, new double[0])]
    [InlineData("CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 0 0))", ShapeKind.Curve, new double[0])]
    [InlineData("3.9815, 49.2527", ShapeKind.Point, new[] { 3.9815, 49.2527 })]
    [InlineData("{\"type\": \"Point\", \"coordinates\": [2, 48]}", ShapeKind.Point, new double[] { 2, 48 })]
    public void A_shape_is_read_from_text(string text, ShapeKind kind, double[] ordinates)
    {
        var (shape, row) = Read(text);
        Assert.Null(row.Fault);
        Assert.Equal(kind, shape!.Kind);
        Assert.Equal(ordinates, shape.Ordinates);
    }

    [Fact]
    public void Polygons_keep_their_rings_apart_and_the_text_may_name_its_system()
    {
        var shape = Read("SRID=2154;MULTIPOLYGON (((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1)),((5 5,6 5,6 6,5 5)))").Shape!;
        Assert.Equal((2154, 12), (shape.Epsg, shape.PointCount));
        Assert.Equal([4, 8, 12], shape.RingEnds);
        Assert.Equal([2, 3], shape.PolygonEnds);
    }

    [Theory]
    [InlineData("POLYGON((49.33 3.95, 49.38 3.89, 49.42 3.96, ...))")]
    [InlineData("POINT (2)")]
    [InlineData("POINT (2 NaN)")]
    [InlineData("POINT (2 48")]
    [InlineData("POINT (2 48) POINT (3 48)")]
    [InlineData("SPHERE (2 48)")]
    [InlineData("{\"type\": \"Point\", \"coordinates\": [2,")]
    [InlineData("2;48;7")]
    [InlineData("?")]
    public void What_is_no_shape_refuses_the_row(string text)
    {
        var (shape, row) = Read(text);
        Assert.Null(shape);
        Assert.Equal(("geom", text), (row.Fault!.Field, row.Fault.Value));
    }

    [Fact]
    public void A_cell_that_states_nothing_is_no_fault()
    {
        var (shape, row) = Read(" ");
        Assert.Null(shape);
        Assert.Null(row.Fault);
    }

    [Theory]
    [InlineData("x,\"POLYGON ((652381 6862047, 652481 6862047, 652481 6862147, 652381 6862047))\",\"3.9815, 49.2527\"", ShapeKind.Polygon, 2154)]
    [InlineData("x,,\"3.9815, 49.2527\"", ShapeKind.Point, 4326)]
    [InlineData("x,,POINT (652381 6862047)", ShapeKind.Point, 2154)]
    public async Task A_table_states_a_surface_or_a_place_that_may_be_in_degrees(string line, ShapeKind kind, int epsg)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var layout = new CsvLayout(["site_id"], []) { ShapeColumn = "geomsurf", PointColumn = "geompoint", ShapeEpsg = 2154 };
        using var file = new SampleFile("sites.csv", $"site_id,geomsurf,geompoint\n{line}\n");
        var rows = await TableFile.RowsAsync(file.File, layout, file.Account, cancellation).ToListAsync(cancellation);
        Assert.Equal((kind, epsg), (rows[0].Shape!.Kind, rows[0].Shape!.Epsg));
        Assert.Empty(file.Account.Warnings);
    }

    private static (RawShape? Shape, RowFields Row) Read(string text)
    {
        var row = RowOf.Csv(["geom"], ("geom", text));
        return (ShapeText.Read(row, "geom", 4326), row);
    }
}
