using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Emprise.Import.Tests.Reading;
using Emprise.Import.Tests.Sources;
using NetTopologySuite.Geometries;
using Xunit;

namespace Emprise.Import.Tests.Shapes;

public sealed class SurfaceTests
{
    private const double Tiny = 1e-9;

    [Fact]
    public void A_sound_polygon_is_taken_as_it_is()
    {
        var (surface, _, repairs) = Read("POLYGON ((2 48, 3 48, 3 49, 2 49, 2 48), (2.2 48.2, 2.2 48.4, 2.4 48.4, 2.2 48.2))");
        Assert.Equal(0.98, surface!.ToGeometry().Area, Tiny);
        Assert.Empty(repairs);
    }

    [Theory]
    [InlineData("POLYGON ((2 48, 2 49, 3 49, 3 48, 2 48))")]
    [InlineData("POLYGON ((2 48, 3 48, 3 49, 2 49, 2 48), (2.2 48.2, 2.3 48.2, 2.3 48.3, 2.2 48.2))")]
    public void Wrong_winding_is_no_fault(string wkt)
    {
        var (surface, row, repairs) = Read(wkt);
        Assert.Null(row.Fault);
        Assert.True(surface!.ToGeometry().IsValid);
        Assert.Empty(repairs);
    }

    [Theory]
    [InlineData("POLYGON ((2 48, 3 48, 3 49, 2 49))", Repair.RingClosed, 1)]
    [InlineData("POLYGON ((2 48, 3 48, 3 48, 3 49, 2 49, 2 48))", Repair.DuplicateVertex, 1)]
    [InlineData("POLYGON ((2 48, 3 49, 3 48, 2 49, 2 48))", Repair.SelfIntersection, 0.5)]
    [InlineData("POLYGON ((2 48, 3 48, 3 49, 2 49, 2 48), (2.5 48.5, 2.6 48.6, 2.5 48.5))", Repair.SelfIntersection, 1)]
    [InlineData("MULTIPOLYGON (((2 48, 3 48, 3 49, 2 49, 2 48)), ((2.5 48, 3.5 48, 3.5 49, 2.5 49, 2.5 48)))", Repair.SelfIntersection, 1.5)]
    public void What_can_be_mended_is_mended_and_counted_once(string wkt, Repair repair, double area)
    {
        var (surface, row, repairs) = Read(wkt);
        Assert.Null(row.Fault);
        Assert.Equal([new(repair, 1)], repairs);
        Assert.True(surface!.ToGeometry().IsValid);
        Assert.Equal(area, surface.ToGeometry().Area, Tiny);
    }

    [Theory]
    [InlineData("POLYGON ((2 48, 3 48, 3.0000001 48.0000001, 3 49, 2 49, 2 48))")]
    [InlineData("MULTIPOLYGON (((2 48, 3 48, 3 49, 2 49, 2 48)), ((4 48, 4.0000001 48, 4.0000001 48.0000001, 4 48)))")]
    public void What_only_rounding_to_the_grid_does_is_not_counted(string wkt)
    {
        var (surface, row, repairs) = Read(wkt);
        Assert.Null(row.Fault);
        Assert.Empty(repairs);
        Assert.Equal(1, surface!.ToGeometry().Area, Tiny);
    }

    [Fact]
    public void A_shape_that_only_rounding_makes_cross_itself_comes_out_valid_and_is_not_counted()
    {
        // A neck of a ten-millionth of a degree.
        var (surface, row, repairs) = Read("POLYGON ((2 48, 2.5 48.49999996, 3 48, 3 49, 2.5 48.50000004, 2 49, 2 48))");
        Assert.Null(row.Fault);
        Assert.Empty(repairs);
        Assert.True(surface!.ToGeometry().IsValid);
    }

    [Theory]
    [InlineData("POINT (2 48)", "Point au lieu d'un polygone")]
    [InlineData("LINESTRING (2 48, 3 48)", "LineString au lieu d'un polygone")]
    [InlineData("GEOMETRYCOLLECTION (POLYGON ((2 48, 3 48, 3 49, 2 48)))", "GeometryCollection au lieu d'un polygone")]
    [InlineData("CURVEPOLYGON ((2 48, 3 48, 3 49, 2 48))", "courbe")]
    [InlineData("POLYGON EMPTY", "vide")]
    [InlineData("POLYGON ((2 48, 3 48, 2 48))", "Surface nulle")]
    [InlineData("POLYGON ((2 48, 3 48, 4 48, 2 48))", "Surface nulle")]
    [InlineData("POLYGON ((48 2, 48 3, 49 3, 48 2))", "inversées")]
    [InlineData("POLYGON ((652381 6862047, 652481 6862047, 652481 6862147, 652381 6862047))", "EPSG:2154")]
    [InlineData("POLYGON ((338000 7640000, 338100 7640000, 338100 7640100, 338000 7640000))", "EPSG:2975")]
    [InlineData("POLYGON ((2 48, 3 48, 2 30, 2 48))", "(2 30) est hors de France")]
    public void What_cannot_be_an_area_of_France_is_refused(string wkt, string reason)
    {
        var (surface, row, repairs) = Read(wkt);
        Assert.Null(surface);
        Assert.Contains(reason, row.Fault!.Reason, StringComparison.Ordinal);
        Assert.Empty(repairs);
    }

    [Theory]
    [InlineData(2154, "POLYGON ((6862047 652381, 6862047 652481, 6862147 652481, 6862047 652381))", "inversées")]
    [InlineData(2154, "POLYGON ((338000 7640000, 338100 7640000, 338100 7640100, 338000 7640000))", "EPSG:2975")]
    [InlineData(2154, "POLYGON ((2 48, 3 48, 3 49, 2 48))", "EPSG:4326")]
    public void Coordinates_of_another_system_than_told_are_refused_with_the_likely_one(int epsg, string wkt, string reason) =>
        Assert.Contains(reason, Read(wkt, epsg).Row.Fault!.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData(-61.55, 16.2)]
    [InlineData(-52.3, 4.9)]
    [InlineData(55.5, -21.1)]
    [InlineData(45.2, -12.8)]
    [InlineData(-56.3, 46.9)]
    [InlineData(-62.85, 17.9)]
    [InlineData(-63.05, 18.08)]
    [InlineData(-149.5, -17.6)]
    [InlineData(-176.2, -13.3)]
    [InlineData(166.4, -22.2)]
    [InlineData(69.5, -49.3)]
    public void Every_part_of_France_overseas_is_France(double longitude, double latitude)
    {
        var (surface, row, _) = Read(FormattableString.Invariant(
            $"POLYGON (({longitude} {latitude}, {longitude + 0.01} {latitude}, {longitude} {latitude + 0.01}, {longitude} {latitude}))"));
        Assert.Null(row.Fault);
        Assert.NotNull(surface);
    }

    [Fact]
    public void Lambert_93_is_brought_to_degrees()
    {
        var surface = Read("POLYGON ((652381 6862047, 653381 6862047, 653381 6863047, 652381 6863047, 652381 6862047))", 2154).Surface!;
        Assert.Equal(2.350999, surface.ToGeometry().EnvelopeInternal.MinX, 2e-4);
        Assert.Equal(48.856699, surface.ToGeometry().EnvelopeInternal.MinY, 2e-4);
    }

    [Fact]
    public void The_cheap_test_never_takes_an_invalid_shape_for_a_valid_one()
    {
        var random = new Random(20260101);
        var valid = 0;
        for (var attempt = 0; attempt < 2_000; attempt++)
        {
            var points = Enumerable.Range(0, random.Next(3, 8)).Select(_ => new Coordinate(random.Next(6), random.Next(6))).ToList();
            var ring = new LinearRing([.. points, points[0].Copy()]);
            var shape = GridShape.Of(new MultiPolygon([new Polygon(ring)]));
            if (shape.IsEmpty || !PlainValidity.Holds(shape)) continue;
            valid++;
            Assert.True(shape.ToGeometry().IsValid, shape.ToGeometry().AsText());
        }

        Assert.True(valid > 200, $"only {valid} of them were valid");
    }

    [Theory]
    [InlineData("POLYGON ((2 48, 3 48, 3 49, 2 49))", Repair.RingClosed, "(2 49)")]
    [InlineData("POLYGON ((2 48, 3 48, 3 48, 3 49, 2 49, 2 48))", Repair.DuplicateVertex, "(3 48)")]
    [InlineData("POLYGON ((2 48, 3 49, 3 48, 2 49, 2 48))", Repair.SelfIntersection, "(2.5 48.5)")]
    public void The_place_of_what_was_mended_is_told(string wkt, Repair repair, string place)
    {
        var row = RowOf.Csv(["geom"], ("geom", wkt));
        var (_, account) = SampleFile.Existing("none");
        Surface.Read(row, "geom", ShapeText.Read(row, "geom", 4326)!, account);
        Assert.Equal(new RepairedRow(row.Row, repair, place), Assert.Single(account.Mended));
    }

    private static (GridShape? Surface, RowFields Row, IReadOnlyDictionary<Repair, int> Repairs) Read(string wkt, int epsg = 4326)
    {
        var row = RowOf.Csv(["geom"], ("geom", wkt));
        var (_, account) = SampleFile.Existing("none");
        var surface = Surface.Read(row, "geom", ShapeText.Read(row, "geom", epsg)!, account);
        return (surface, row, account.Repairs);
    }
}
