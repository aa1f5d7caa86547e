using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Emprise.Import.Tests.Reading;
using Emprise.Import.Tests.Sources;
using NetTopologySuite.Geometries;
using Xunit;

namespace Emprise.Import.Tests.Shapes;

public sealed class SiteShapeTests
{
    [Theory]
    [InlineData("POINT (2.123456789 48.5)", "POINT (2.123456789 48.5)")]
    [InlineData("MULTIPOINT ((2 48), (3 48))", "MULTIPOINT ((2 48), (3 48))")]
    [InlineData("MULTIPOINT ((2 48))", "POINT (2 48)")]
    [InlineData("POLYGON ((2 48, 3 48, 3 49.000000001, 2 48))", "POLYGON ((2 48, 3 48, 3 49.000000001, 2 48))")]
    public void A_place_keeps_its_full_precision(string told, string expected)
    {
        var (shape, row, repairs) = Read(told);
        Assert.Null(row.Fault);
        Assert.Equal((expected, 4326), (shape!.AsText(), shape.SRID));
        Assert.Empty(repairs);
    }

    [Theory]
    [InlineData("POLYGON ((2 48, 3 48, 3 49, 2 49))", Repair.RingClosed)]
    [InlineData("POLYGON ((2 48, 3 48, 3 48, 3 49, 2 49, 2 48))", Repair.DuplicateVertex)]
    [InlineData("POLYGON ((2 48, 3 49, 3 48, 2 49, 2 48))", Repair.SelfIntersection)]
    public void What_can_be_mended_is_mended_and_counted(string wkt, Repair repair)
    {
        var (shape, row, repairs) = Read(wkt);
        Assert.Null(row.Fault);
        Assert.True(shape!.IsValid);
        Assert.Equal([new(repair, 1)], repairs);
    }

    [Theory]
    [InlineData("LINESTRING (2 48, 3 48)", false, "point ou polygone attendu")]
    [InlineData("GEOMETRYCOLLECTION (POINT (2 48))", false, "GeometryCollection")]
    [InlineData("POINT (2 48)", true, "Polygon ou MultiPolygon attendu")]
    [InlineData("POINT EMPTY", false, "vide")]
    [InlineData("POLYGON ((2 48, 3 48, 4 48, 2 48))", false, "Surface nulle")]
    [InlineData("POLYGON ((2 48, 3 48, 2 48))", false, "Surface nulle")]
    [InlineData("POINT (49.2527 3.9815)", false, "inversées")]
    [InlineData("POINT (12 80)", false, "hors de France")]
    public void What_cannot_be_a_site_is_refused(string wkt, bool surfacesOnly, string reason)
    {
        var (shape, row, _) = Read(wkt, surfacesOnly);
        Assert.Null(shape);
        Assert.Contains(reason, row.Fault!.Reason, StringComparison.Ordinal);
    }

    private static (Geometry? Shape, RowFields Row, IReadOnlyDictionary<Repair, int> Repairs) Read(string wkt, bool surfacesOnly = false)
    {
        var row = RowOf.Csv(["geom"], ("geom", wkt));
        var (_, account) = SampleFile.Existing("none");
        var shape = SiteShape.Read(row, "geom", ShapeText.Read(row, "geom", 4326)!, account, surfacesOnly);
        return (shape, row, account.Repairs);
    }
}
