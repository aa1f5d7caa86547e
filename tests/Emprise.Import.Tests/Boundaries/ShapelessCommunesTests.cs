using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;
using static Emprise.Import.Tests.Boundaries.Coverage;

namespace Emprise.Import.Tests.Boundaries;

public sealed class ShapelessCommunesTests
{
    private static readonly Geometry Land = Box("", 1.9, 45.4, 4.1, 47.6).Geometry;

    [Fact]
    public void With_every_shape_loaded_nothing_changes()
    {
        var loaded = RandomCells(1, 60);
        var coverage = ShapelessCommunes.Complete(loaded, [.. loaded.Select(Middle)], loaded);
        Assert.Empty(coverage.Schematic);
        Assert.All(loaded.Zip(coverage.Areas), pair => Assert.Same(pair.First.Shape, pair.Second.Shape));
    }

    [Fact]
    public void A_commune_made_again_gets_its_half_of_the_shape_and_the_neighbour_the_new_vertices()
    {
        Area[] loaded = [Square("host", 2, 46), Square("north", 2, 47), Square("east", 3, 46)];
        CommunePoint[] townHalls = [new("host", 2.3, 46.5), new("again", 2.7, 46.5), new("north", 2.5, 47.5), new("east", 3.5, 46.5)];
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, []);
        Assert.Equal(townHalls.Select(townHall => townHall.Insee), coverage.Areas.Select(area => area.Key));
        Assert.Equal(["again", "host"], coverage.Schematic.Order());
        Assert.Equal(2.5, coverage.Areas[0].Geometry.EnvelopeInternal.MaxX, 1e-5);
        Assert.Equal(0.5, coverage.Areas[1].Geometry.Area, 1e-5);
        Assert.Contains(coverage.Areas[2].Geometry.Coordinates, point => point.Y == 47 && Math.Abs(point.X - 2.5) < 1e-5);
        Assert.True(coverage.Areas[3].Shape.IsSameAs(loaded[2].Shape));
        CoverageClaims.IsAsTightAs(coverage.Areas, coverage.Areas);
        CoverageClaims.SharesItsEdges(coverage.Areas, expectedOuterEdges: 9);
    }

    [Fact]
    public void Neighbours_that_are_both_split_keep_their_border_shared()
    {
        Area[] loaded = [Square("west", 2, 46), Square("east", 3, 46)];
        CommunePoint[] townHalls =
            [new("west", 2.8, 46.3), new("west again", 2.8, 46.7), new("east", 3.2, 46.2), new("east again", 3.2, 46.9), new("third", 3.8, 46.5)];
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, []);
        Assert.Equal(5, coverage.Schematic.Count);
        CoverageClaims.IsAsTightAs(coverage.Areas, coverage.Areas);
        Assert.Equal(2, coverage.Areas.Sum(area => area.Geometry.Area), 1e-6);
        HoldTheirTownHalls(townHalls, coverage.Areas);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Communes_made_again_at_random_conserve_the_ground_of_all(int seed)
    {
        var random = new Random(seed);
        var loaded = Ragged(seed, 600, 40);
        var again = Enumerable.Range(0, 25).Select(number => new CommunePoint(
            $"again-{number}", Math.Round(2 + random.NextDouble() * 2, 4), Math.Round(45.5 + random.NextDouble() * 2, 4))).ToList();
        List<CommunePoint> townHalls = [.. loaded.Select(Middle), .. again];
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, []);
        CoverageClaims.IsAsTightAs(coverage.Areas, coverage.Areas);
        Assert.Equal(Holes(Union(loaded)), Holes(Union(coverage.Areas)));
        Assert.Equal(Union(loaded).Area, coverage.Areas.Sum(area => area.Geometry.Area), 1e-6);
        HoldTheirTownHalls(again, coverage.Areas);
        Assert.All(coverage.Areas.Where(area => !coverage.Schematic.Contains(area.Key)), area =>
            Assert.Equal(loaded.First(before => before.Key == area.Key).Geometry.Area, area.Geometry.Area, 1e-7));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Cells_give_way_where_only_some_shapes_are_loaded(int seed)
    {
        var random = new Random(seed);
        var townHalls = RandomPoints(random, 300);
        var cells = SchematicCommunes.Build(townHalls, Land);
        var loaded = Official(townHalls, random).Where(area => area.Geometry.Centroid is { X: > 2.6 and < 3.4, Y: > 46 and < 47 }).ToList();
        Assert.InRange(loaded.Count, 20, 150);
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, cells);
        Assert.Equal(townHalls.Select(townHall => townHall.Insee), coverage.Areas.Select(area => area.Key));
        CoverageClaims.IsSound(coverage.Areas);
        CoverageClaims.HasNoOverlap(coverage.Areas);
        HoldTheirTownHalls(townHalls.Where(townHall => coverage.Schematic.Contains(townHall.Insee)), coverage.Areas);
        Assert.True(Union(coverage.Areas).Covers(Union(loaded).Buffer(-1e-5)));
        Assert.All(coverage.Areas.Where(area => !coverage.Schematic.Contains(area.Key)), area =>
            Assert.Equal(loaded.First(before => before.Key == area.Key).Geometry.Area, area.Geometry.Area, 1e-7));
    }

    [Fact]
    public void A_commune_without_any_ground_gets_a_disc_less_what_others_have()
    {
        Area[] loaded = [Square("shore", 2, 46)];
        CommunePoint[] townHalls = [new("shore", 2.5, 46.5), new("islet", 3.005, 46.5), new("far", -176.2, -13.3)];
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, []);
        CoverageClaims.HasNoOverlap(coverage.Areas);
        CoverageClaims.IsSound(coverage.Areas);
        HoldTheirTownHalls(townHalls, coverage.Areas);
        Assert.Equal(3, coverage.Areas[1].Geometry.EnvelopeInternal.MinX);
        Assert.Equal(["far", "islet"], coverage.Schematic.Order());
    }

    [Fact]
    public void A_town_hall_outside_its_own_shape_leaves_it_ground_all_the_same()
    {
        Area[] loaded = [Square("host", 2, 46)];
        var coverage = ShapelessCommunes.Complete(loaded, [new("host", 3.5, 46.5), new("again", 2.9, 46.5)], []);
        Assert.All(coverage.Areas, area => Assert.True(area.Geometry.Area > 0.1));
        CoverageClaims.IsAsTightAs(coverage.Areas, coverage.Areas);
    }

    // Other borders for the same town halls, such as official ones are: the cells of town halls that lie somewhat elsewhere.
    private static IReadOnlyList<Area> Official(IEnumerable<CommunePoint> townHalls, Random random) => SchematicCommunes.Build(
        [.. townHalls.Select(place => place with
        {
            Longitude = place.Longitude + random.NextDouble() * 0.02, Latitude = place.Latitude + random.NextDouble() * 0.02,
        })],
        Land);

    private static List<CommunePoint> RandomPoints(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(number => new CommunePoint(
            $"{number:00000}", Math.Round(2 + random.NextDouble() * 2, 4), Math.Round(45.5 + random.NextDouble() * 2, 4)))];

    private static CommunePoint Middle(Area area)
    {
        var inside = area.Geometry.InteriorPoint;
        return new CommunePoint(area.Key, inside.X, inside.Y);
    }

    private static void HoldTheirTownHalls(IEnumerable<CommunePoint> townHalls, IReadOnlyList<Area> areas)
    {
        var byCode = areas.ToDictionary(area => area.Key);
        Assert.All(townHalls, place => Assert.True(byCode[place.Insee].Shape.Contains(place.Longitude, place.Latitude), place.Insee));
    }
}
