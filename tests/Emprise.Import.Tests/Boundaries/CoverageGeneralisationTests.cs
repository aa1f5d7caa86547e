using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;
using Xunit;
using static Emprise.Import.Tests.Boundaries.Coverage;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>Hand-made cases. One degree is about 111 km, at 46° north 77 km eastward: a tolerance of 2,000 m is about 0.02°.</summary>
public sealed class CoverageGeneralisationTests
{
    private const double Tolerance = 2_000;

    private const string Ragged = "3 46, 3.004 46.02, 2.996 46.03, 3.005 46.05, 2.997 46.06, 3.003 46.08, 2.995 46.1, 3 46.12, 3 47";

    [Fact]
    public void A_shared_border_is_simplified_once_for_both_sides()
    {
        Area[] before =
        [
            Area("west", $"POLYGON ((2 47, 2 46, {Ragged}, 2 47))"),
            Area("east", $"POLYGON ((4 46, 4 47, {Backwards(Ragged)}, 4 46))"),
        ];
        var after = CoverageGeneralisation.Simplify(before, Tolerance);
        CoverageClaims.IsAsTightAs(before, after);
        CoverageClaims.SharesItsEdges(after, expectedOuterEdges: 6);
        Assert.Equal(10, after.Sum(area => area.Geometry.NumPoints));
    }

    [Fact]
    public void Without_dents_below_a_pixel_nothing_changes()
    {
        Area[] before = [Square("a", 2, 46), Square("b", 3, 46)];
        var after = CoverageGeneralisation.Simplify(before, Tolerance);
        Assert.All(before.Zip(after), pair => Assert.True(pair.First.Geometry.EqualsTopologically(pair.Second.Geometry)));
    }

    [Fact]
    public void An_enclave_keeps_filling_its_hole()
    {
        const string Ring = "2.5 46.5, 2.55 46.503, 2.6 46.5, 2.603 46.55, 2.6 46.6, 2.55 46.597, 2.5 46.6, 2.5 46.5";
        Area[] before = [Area("around", $"POLYGON ((2 46, 3 46, 3 47, 2 47, 2 46), ({Ring}))"), Area("enclave", $"POLYGON (({Ring}))")];
        var after = CoverageGeneralisation.Simplify(before, Tolerance);
        CoverageClaims.IsAsTightAs(before, after);
        Assert.True(after[1].Geometry.NumPoints < before[1].Geometry.NumPoints);
    }

    [Fact]
    public void An_enclave_smaller_than_a_pixel_keeps_an_area()
    {
        const string Ring = "2.5 46.5, 2.501 46.5, 2.502 46.501, 2.501 46.502, 2.5 46.501, 2.5 46.5";
        Area[] before = [Area("around", $"POLYGON ((2 46, 3 46, 3 47, 2 47, 2 46), ({Ring}))"), Area("enclave", $"POLYGON (({Ring}))")];
        var after = CoverageGeneralisation.Simplify(before, Tolerance);
        CoverageClaims.IsAsTightAs(before, after);
        Assert.Equal(4, after[1].Geometry.NumPoints);
    }

    [Fact]
    public void An_island_below_a_pixel_goes_unless_it_is_all_there_is()
    {
        const string Islet = "((1 46, 1.002 46, 1.002 46.002, 1 46.002, 1 46))";
        const string OtherIslet = "((5 46, 5.002 46, 5.002 46.002, 5 46.002, 5 46))";
        Area[] before =
        [
            Area("coast", $"MULTIPOLYGON (((2 46, 3 46, 3 47, 2 47, 2 46)), {Islet})"),
            Area("islet", $"POLYGON {OtherIslet}"),
        ];
        var after = CoverageGeneralisation.Simplify(before, Tolerance);
        CoverageClaims.IsSound(after);
        Assert.Equal(1, after[0].Geometry.NumGeometries);
        Assert.Equal("islet", after[1].Key);
    }

    [Fact]
    public void A_small_exclave_between_neighbours_stays()
    {
        const string Patch = "2.5 46.5, 2.501 46.5, 2.501 46.501, 2.5 46.501, 2.5 46.5";
        Area[] before =
        [
            Area("around", $"POLYGON ((2 46, 3 46, 3 47, 2 47, 2 46), ({Patch}))"),
            Area("other", $"MULTIPOLYGON (((3 46, 4 46, 4 47, 3 47, 3 46)), (({Patch})))"),
        ];
        CoverageClaims.IsAsTightAs(before, CoverageGeneralisation.Simplify(before, Tolerance));
    }

    [Fact]
    public void Where_four_corners_meet_they_still_meet()
    {
        Area[] before = [Square("a", 2, 46), Square("b", 3, 46), Square("c", 2, 47), Square("d", 3, 47)];
        var after = CoverageGeneralisation.Simplify(before, 200_000);
        CoverageClaims.IsAsTightAs(before, after);
        Assert.All(after, area => Assert.Contains(new Coordinate(3, 47), area.Geometry.Coordinates));
    }

    [Fact]
    public void A_lens_between_two_neighbours_is_not_flattened()
    {
        Area[] before =
        [
            Area("west", "POLYGON ((2 46, 3 46, 3 46.5, 2.999 46.502, 3 46.504, 3 47, 2 47, 2 46))"),
            Area("lens", "POLYGON ((3 46.5, 3.001 46.502, 3 46.504, 2.999 46.502, 3 46.5))"),
            Area("east", "POLYGON ((3 46, 4 46, 4 47, 3 47, 3 46.504, 3.001 46.502, 3 46.5, 3 46))"),
        ];
        CoverageClaims.IsAsTightAs(before, CoverageGeneralisation.Simplify(before, Tolerance));
    }

    [Fact]
    public void A_border_without_the_vertex_of_a_third_area_stays_valid()
    {
        Area[] before =
        [
            Area("west", "POLYGON ((2 46, 3 46, 3 47, 2 47, 2 46))"),
            Area("south-east", "POLYGON ((3 46, 4 46, 4 46.5, 3 46.5, 3 46))"),
            Area("north-east", "POLYGON ((3 46.5, 4 46.5, 4 47, 3 47, 3 46.5))"),
        ];
        var after = CoverageGeneralisation.Simplify(before, Tolerance);
        CoverageClaims.IsSound(after);
        Assert.Equal(0, Overlap(after), 1e-9);
    }

    /// <summary>A tongue of land reaches round a bay: simplified each for itself, the shores cross.</summary>
    [Fact]
    public void Spikes_that_plain_simplification_would_cross_stay_apart()
    {
        const string Shore = "2.5 46.1, 2.49 46.3, 2.5 46.5, 2.515 46.5, 2.515 46.3, 2.518 46.1";
        Area[] before =
        [
            Area("spike", "POLYGON ((2 46, 2.5 46, 2.505 46.4, 2.51 46, 3 46, 3 45, 2 45, 2 46))"),
            Area("hook", $"POLYGON (({Shore}, 2.6 46.1, 2.6 46.6, 2.4 46.6, 2.4 46.1, 2.5 46.1))"),
        ];
        var plain = before.Select(area => DouglasPeuckerSimplifier.Simplify(area.Geometry, 0.02)).ToList();
        Assert.True(plain[0].Intersection(plain[1]).Area > 0, "the case is too easy");
        CoverageClaims.IsAsTightAs(before, CoverageGeneralisation.Simplify(before, Tolerance));
    }

    [Fact]
    public void An_invalid_area_comes_out_valid_and_is_counted()
    {
        Area[] before = [Area("bow", "POLYGON ((2 46, 3 47, 3 46, 2 47, 2 46))"), Square("b", 3, 46)];
        var after = CoverageGeneralisation.Simplify(before, 1, out var repaired);
        CoverageClaims.IsSound(after);
        Assert.Equal(1, repaired);
    }

    [Fact]
    public void No_areas_give_no_areas() => Assert.Empty(CoverageGeneralisation.Simplify([], Tolerance));

    private static string Backwards(string path) => string.Join(", ", path.Split(", ").Reverse());
}
