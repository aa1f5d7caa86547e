using Emprise.Import.Boundaries;
using Xunit;
using static Emprise.Import.Tests.Boundaries.Coverage;

namespace Emprise.Import.Tests.Boundaries;

public sealed class CoverageDissolveTests
{
    [Fact]
    public void The_border_between_two_members_goes()
    {
        var united = Assert.Single(CoverageDissolve.By([Square("a", 0, 0), Square("b", 1, 0)], _ => "ab"));
        Assert.Equal("ab", united.Key);
        Assert.True(united.Geometry.EqualsTopologically(Box("", 0, 0, 2, 1).Geometry));
        Assert.Equal(7, united.Geometry.NumPoints);
    }

    [Fact]
    public void Areas_without_a_group_are_left_out_and_groups_keep_their_order()
    {
        var united = CoverageDissolve.By(
            [Square("z", 0, 0), Square("none", 1, 0), Square("a", 2, 0), Square("z2", 0, 1)],
            key => key == "none" ? null : key[..1]);
        Assert.Equal(["z", "a"], united.Select(area => area.Key));
    }

    [Fact]
    public void An_enclave_of_another_group_leaves_a_hole_and_fills_it()
    {
        var around = Area("around", "POLYGON ((0 0, 3 0, 3 3, 0 3, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))");
        var united = CoverageDissolve.By([around, Square("enclave", 1, 1)], key => key);
        Assert.Equal(1, Holes(united[0].Geometry));
        Assert.Equal(8, united[0].Geometry.Area);
        var whole = Assert.Single(CoverageDissolve.By([around, Square("enclave", 1, 1)], _ => "all"));
        Assert.Equal(0, Holes(whole.Geometry));
        Assert.Equal(9, whole.Geometry.Area);
    }

    [Fact]
    public void Members_that_touch_at_a_corner_stay_two_polygons()
    {
        var united = Assert.Single(CoverageDissolve.By([Square("a", 0, 0), Square("b", 1, 1)], _ => "all"));
        Assert.Equal(2, united.Geometry.NumGeometries);
        CoverageClaims.IsSound([united]);
    }

    [Fact]
    public void A_hole_that_touches_its_shell_at_a_corner_stays_a_hole()
    {
        var united = Assert.Single(CoverageDissolve.By(Cells(3, without: [(0, 0), (1, 1)]), _ => "all"));
        Assert.Equal((1, 1), (united.Geometry.NumGeometries, Holes(united.Geometry)));
        Assert.Equal(7, united.Geometry.Area);
        CoverageClaims.IsSound([united]);
    }

    [Fact]
    public void Two_holes_that_touch_at_a_corner_are_two_holes()
    {
        var united = Assert.Single(CoverageDissolve.By(Cells(4, without: [(1, 1), (2, 2)]), _ => "all"));
        Assert.Equal((1, 2), (united.Geometry.NumGeometries, Holes(united.Geometry)));
        CoverageClaims.IsSound([united]);
    }

    [Fact]
    public void An_island_in_a_hole_is_a_part_of_its_own()
    {
        var lake = from x in Enumerable.Range(1, 3) from y in Enumerable.Range(1, 3) where (x, y) != (2, 2) select (x, y);
        var united = Assert.Single(CoverageDissolve.By(Cells(5, without: [.. lake]), _ => "all"));
        Assert.Equal((2, 1), (united.Geometry.NumGeometries, Holes(united.Geometry)));
        Assert.Equal(17, united.Geometry.Area);
        CoverageClaims.IsSound([united]);
    }

    [Theory]
    [InlineData("0 0, 0 1, 1 1, 1 0, 0 0")]
    [InlineData("0 0, 1 0, 1 1, 0 1, 0 0")]
    public void Winding_of_the_members_does_not_matter(string ring)
    {
        var united = Assert.Single(CoverageDissolve.By([Area("a", $"POLYGON (({ring}))"), Square("b", 1, 0)], _ => "all"));
        Assert.Equal(2, united.Geometry.Area);
    }

    [Fact]
    public void Members_that_overlap_are_united_all_the_same()
    {
        Area[] same = [Square("a", 0, 0), Square("b", 0, 0), Box("c", 0.5, 0, 2, 1)];
        var united = Assert.Single(CoverageDissolve.By(same, _ => "all"));
        Assert.Equal(2, united.Geometry.Area, 1e-9);
        CoverageClaims.IsSound([united]);
    }

    [Fact]
    public void Members_whose_vertices_do_not_match_give_a_valid_shape_of_the_right_area()
    {
        var west = Area("west", "POLYGON ((0 0, 1 0, 1 0.5, 1 1, 0 1, 0 0))");
        var united = Assert.Single(CoverageDissolve.By([west, Square("east", 1, 0)], _ => "all"));
        Assert.Equal(2, united.Geometry.Area, 1e-9);
        CoverageClaims.IsSound([united]);
    }

    [Fact]
    public void Invalid_members_give_a_valid_shape()
    {
        var bow = Area("bow", "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))");
        CoverageClaims.IsSound(CoverageDissolve.By([bow, Square("b", 1, 0)], _ => "all"));
    }

    /// <summary>Chessboards with random fields missing meet every way in which rings can touch; overlay is the judge.</summary>
    [Fact]
    public void Random_boards_come_out_as_overlay_unites_them()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var cells = Cells(8, [.. AllCells(8).Where(_ => random.Next(100) < 45)]);
            var united = Assert.Single(CoverageDissolve.By(cells, _ => "all"));
            CoverageClaims.IsSound([united]);
            Assert.True(united.Geometry.EqualsTopologically(Union(cells)), $"seed {seed}");
        }
    }

    [Fact]
    public void Random_groups_tile_what_their_members_tiled()
    {
        for (var seed = 0; seed < 3; seed++)
        {
            var cells = RandomCells(seed, 400);
            var groups = CoverageDissolve.By(cells, key => $"{key[^1]}");
            CoverageClaims.IsSound(groups);
            CoverageClaims.HasNoOverlap(groups);
            Assert.Equal(cells.Sum(cell => cell.Geometry.Area), groups.Sum(group => group.Geometry.Area), 1e-9);
        }
    }

    private static List<Area> Cells(int size, IReadOnlyCollection<(int, int)> without) =>
        [.. AllCells(size).Where(cell => !without.Contains(cell)).Select(cell => Square($"{cell.X}-{cell.Y}", cell.X, cell.Y))];

    private static IEnumerable<(int X, int Y)> AllCells(int size) =>
        from x in Enumerable.Range(0, size) from y in Enumerable.Range(0, size) select (x, y);
}
