using Emprise.Core.Geography;
using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>Ragged coverages grown from fixed seeds, at the tolerance of every zoom band.</summary>
public sealed class CoverageGeneralisationPropertyTests
{
    public static TheoryData<int, double> SeedsAndTolerances()
    {
        var cases = new TheoryData<int, double>();
        foreach (var band in ZoomBand.All)
        {
            for (var seed = 1; seed <= 4; seed++) cases.Add(seed, band.PixelMetres);
        }

        cases.Add(5, 20_000);
        return cases;
    }

    [Theory]
    [MemberData(nameof(SeedsAndTolerances))]
    public void Neither_gap_nor_overlap_arises(int seed, double toleranceMetres)
    {
        var before = Coverage.Ragged(seed);
        var after = CoverageGeneralisation.Simplify(before, toleranceMetres, out var repaired);
        CoverageClaims.IsAsTightAs(before, after);
        Assert.Equal(0, repaired);
    }

    [Fact]
    public void A_coarser_band_has_fewer_vertices()
    {
        var before = Coverage.Ragged(6);
        var counts = ZoomBand.All
            .Select(band => CoverageGeneralisation.Simplify(before, band.PixelMetres).Sum(area => area.Geometry.NumPoints))
            .ToList();
        Assert.Equal(counts.Order(), counts);
        Assert.True(counts[0] < before.Sum(area => area.Geometry.NumPoints));
    }

    [Fact]
    public void A_coverage_with_gaps_keeps_them_and_gets_no_others()
    {
        var before = Coverage.Ragged(7).Where((_, number) => number % 3 != 0).ToList();
        CoverageClaims.IsAsTightAs(before, CoverageGeneralisation.Simplify(before, 1_684));
    }

    [Fact]
    public void Neighbours_that_do_not_match_stay_valid_and_lose_nothing()
    {
        var random = new Random(8);
        var before = Coverage.Ragged(8).Select(area => area with { Shape = GridShape.Of(Shifted(area, random)) }).ToList();
        foreach (var band in ZoomBand.All)
        {
            var after = CoverageGeneralisation.Simplify(before, band.PixelMetres);
            CoverageClaims.IsSound(after);
            Assert.Equal(before.Select(area => area.Key), after.Select(area => area.Key));
            Assert.Equal(before.Sum(area => area.Geometry.Area), after.Sum(area => area.Geometry.Area), 0.05);
        }
    }

    [Fact]
    public void The_same_input_gives_the_same_output()
    {
        var before = Coverage.Ragged(9);
        var (one, other) = (CoverageGeneralisation.Simplify(before, 421), CoverageGeneralisation.Simplify(before, 421));
        Assert.All(one.Zip(other), pair => Assert.True(pair.First.Geometry.EqualsExact(pair.Second.Geometry)));
    }

    private static MultiPolygon Shifted(Area area, Random random)
    {
        var (east, north) = (random.Next(-5, 6) * 1e-6, random.Next(-5, 6) * 1e-6);
        var copy = area.Geometry;
        copy.Apply(new Shift(east, north));
        return copy;
    }

    private sealed class Shift(double east, double north) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence, int i)
        {
            sequence.SetX(i, Math.Round(sequence.GetX(i) + east, 6));
            sequence.SetY(i, Math.Round(sequence.GetY(i) + north, 6));
        }
    }
}
