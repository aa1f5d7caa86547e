using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;
using static Emprise.Import.Tests.Boundaries.Coverage;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>The quick test of validity against that of NetTopologySuite.</summary>
public sealed class GridValidityTests
{
    [Theory]
    [InlineData("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))", false)]
    [InlineData("POLYGON ((0 0, 2 0, 2 2, 1 0, 0 2, 0 0))", false)]
    [InlineData("POLYGON ((0 0, 4 0, 2 0, 2 2, 0 0))", false)]
    [InlineData("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (5 5, 5 6, 6 6, 5 5))", false)]
    [InlineData("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 8, 8 8, 8 1, 1 1), (2 2, 2 3, 3 3, 2 2))", false)]
    [InlineData("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0)), ((2 2, 2 3, 3 3, 2 2)))", false)]
    [InlineData("MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((2 0, 4 0, 4 2, 2 2, 2 0)))", false)]
    [InlineData("MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((2 2, 4 2, 4 4, 2 2)))", true)]
    [InlineData("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 8, 8 8, 8 1, 1 1)), ((2 2, 2 3, 3 3, 2 2)))", true)]
    [InlineData("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (0 0, 1 2, 2 1, 0 0))", true)]
    [InlineData("POLYGON ((0 0, 4 0, 4 2, 4 4, 2 4, 0 4, 0 0))", true)]
    public void Faults_are_seen_and_rings_that_may_touch_do(string wkt, bool isValid) => Assert.Equal(isValid, Area("", wkt).Shape.IsValid);

    /// <summary>Stars whose points are moved about at random: some cross themselves, some do not.</summary>
    [Fact]
    public void Random_rings_are_judged_as_overlay_judges_them()
    {
        var valid = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var (corners, shake) = (random.Next(3, 90), random.NextDouble() * 0.12);
            var shape = GridShape.Of(Factory.CreateMultiPolygon([Star(random, corners, shake, 0), Star(random, corners, shake, random.NextDouble() * 12)]));
            Assert.Equal(shape.ToGeometry().IsValid, shape.IsValid);
            if (shape.IsValid) valid++;
        }

        Assert.InRange(valid, 50, 350);
    }

    [Fact]
    public void All_bands_at_once_are_as_tight_as_one_by_one()
    {
        var before = Ragged(11);
        var bands = CoverageGeneralisation.Simplify(before, [1_684, 26, 421]);
        Assert.All(bands, band => CoverageClaims.IsAsTightAs(before, [.. before.Zip(band, (area, shape) => new Area(area.Key, shape))]));
        var counts = bands.Select(band => band.Sum(shape => shape.VertexCount)).ToList();
        Assert.True(counts[0] < counts[2] && counts[2] < counts[1]);
        var alone = CoverageGeneralisation.Simplify(before, 1_684).Sum(area => area.Shape.VertexCount);
        Assert.InRange(counts[0], alone * 0.98, alone * 1.02);
    }

    private static Polygon Star(Random random, int corners, double shake, double east)
    {
        var points = Enumerable.Range(0, corners).Select(corner =>
        {
            var (sine, cosine) = Math.SinCos(corner * 2 * Math.PI / corners + (random.NextDouble() - 0.5) * shake);
            var reach = 3 + random.NextDouble();
            return new Coordinate(east + reach * cosine, reach * sine);
        }).ToList();
        return Factory.CreatePolygon([.. points, points[0]]);
    }
}
