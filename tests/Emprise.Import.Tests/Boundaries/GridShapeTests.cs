using Emprise.Import.Boundaries;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;
using static Emprise.Import.Tests.Boundaries.Coverage;

namespace Emprise.Import.Tests.Boundaries;

public sealed class GridShapeTests
{
    private const string HoleAndIsland =
        "MULTIPOLYGON (((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1)), ((5 0, 6.000001 0, 6 -1.123456, 5 0)))";

    [Theory]
    [InlineData(HoleAndIsland)]
    [InlineData("MULTIPOLYGON (((-180 -90, 180 -90, 180 90, -180 -90)))")]
    [InlineData("MULTIPOLYGON EMPTY")]
    public void A_geometry_comes_back_as_it_went_in(string wkt)
    {
        var geometry = Multi(Factory.CreateGeometry(new WKTReader().Read(wkt)));
        var shape = GridShape.Of(geometry);
        Assert.Equal((geometry.IsEmpty, geometry.NumGeometries), (shape.IsEmpty, shape.PolygonCount));
        Assert.True(geometry.Normalized().EqualsExact(shape.ToGeometry().Normalized()));
        Assert.Equal(geometry.EnvelopeInternal, shape.Extent);
        Assert.Equal(4326, shape.ToGeometry().SRID);
    }

    [Theory]
    [InlineData(ByteOrder.LittleEndian, Ordinates.XY, true)]
    [InlineData(ByteOrder.LittleEndian, Ordinates.XY, false)]
    [InlineData(ByteOrder.BigEndian, Ordinates.XY, true)]
    [InlineData(ByteOrder.BigEndian, Ordinates.XYZ, true)]
    [InlineData(ByteOrder.LittleEndian, Ordinates.XYZM, true)]
    [InlineData(ByteOrder.LittleEndian, Ordinates.XYM, false)]
    public void Wkb_of_another_writer_is_read(ByteOrder order, Ordinates ordinates, bool hasSrid)
    {
        var shape = Area("", HoleAndIsland).Shape;
        var withHeights = new WKTReader().Read(
            "MULTIPOLYGON ZM (((0 0 7 8, 3 0 7 8, 3 3 7 8, 0 3 7 8, 0 0 7 8), (1 1 7 8, 1 2 7 8, 2 2 7 8, 2 1 7 8, 1 1 7 8)),"
            + " ((5 0 7 8, 6.000001 0 7 8, 6 -1.123456 7 8, 5 0 7 8)))");
        var wkb = new WKBWriter(order, hasSrid) { HandleOrdinates = ordinates }.Write(withHeights);
        Assert.True(GridShape.FromWkb(wkb).IsSameAs(shape));
        var part = new WKBWriter(order, hasSrid) { HandleOrdinates = ordinates }.Write(withHeights.GetGeometryN(0));
        Assert.Equal(8, GridShape.FromWkb(part).VertexCount);
    }

    [Fact]
    public void Ewkb_is_what_another_reader_takes()
    {
        var shape = Area("", HoleAndIsland).Shape;
        var read = new WKBReader { HandleSRID = true }.Read(shape.ToEwkb());
        Assert.Equal(4326, read.SRID);
        Assert.True(read.EqualsExact(shape.ToGeometry()));
        Assert.True(GridShape.FromWkb(shape.ToEwkb()).IsSameAs(shape));
    }

    [Fact]
    public void Wkb_that_is_cut_short_or_no_surface_is_refused()
    {
        var whole = Area("", HoleAndIsland).Shape.ToEwkb();
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.Throws<FormatException>(() => GridShape.FromWkb(whole.AsSpan(0, length)));
        }

        Assert.Throws<FormatException>(() => GridShape.FromWkb(new WKBWriter().Write(Factory.CreatePoint(new Coordinate(1, 2)))));
        Assert.Throws<FormatException>(() => GridShape.FromWkb(Square("", 500, 0).Geometry.AsBinary()));
    }

    [Fact]
    public void Rings_are_turned_and_what_collapses_on_the_grid_is_gone()
    {
        var shape = Area("", """
            MULTIPOLYGON (((0 0, 0 3, 3 3, 3.0000001 3, 3 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1), (0.5 0.5, 0.5000001 0.5, 0.5 0.5000001, 0.5 0.5)),
                          ((5 5, 5.0000001 5, 5 5.0000001, 5 5), (5 5, 6 5, 5 6, 5 5)))
            """).Shape;
        Assert.Equal((1, 8), (shape.PolygonCount, shape.VertexCount));
        var polygon = (Polygon)shape.ToGeometry()[0];
        Assert.True(polygon.Shell.IsCCW);
        Assert.False(polygon.Holes[0].IsCCW);
    }

    /// <summary>Every place of a small board, so that edges, corners and levels through vertices are met in every way.</summary>
    [Theory]
    [InlineData("POLYGON ((0 0, 4 0, 4 2, 2 2, 2 3, 6 3, 6 5, 3 4, 0 5, 0 0), (1 1, 1 3, 2 1, 1 1))")]
    [InlineData("MULTIPOLYGON (((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1)), ((3 3, 5 3, 5 6, 3 3)))")]
    public void A_place_is_inside_on_the_border_or_outside(string wkt)
    {
        var shape = Area("", wkt).Shape;
        var judge = new IndexedPointInAreaLocator(shape.ToGeometry());
        for (var x = -0.5; x <= 7; x += 0.25)
        {
            for (var y = -0.5; y <= 7; y += 0.25)
            {
                Assert.Equal(judge.Locate(new Coordinate(x, y)) != Location.Exterior, shape.Contains(x, y));
            }
        }
    }
}
