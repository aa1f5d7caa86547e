using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;
using static Emprise.Import.Tests.Boundaries.Coverage;

namespace Emprise.Import.Tests.Boundaries;

public sealed class SchematicCommunesTests
{
    private static readonly Geometry Land = Box("", 2, 46, 3, 47).Geometry;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Cells_tile_the_outline_and_each_holds_its_own_town_hall(int seed)
    {
        var points = RandomPoints(seed, 500);
        var cells = SchematicCommunes.Build(points, Land);
        Assert.Equal(points.Select(point => point.Insee), cells.Select(cell => cell.Key));
        CoverageClaims.IsAsTightAs(cells, cells);
        Assert.True(Union(cells).Covers(Land.Buffer(-1e-6)));
        HoldTheirTownHalls(points, cells);
    }

    [Fact]
    public void Border_points_are_as_far_from_one_town_hall_as_from_the_other()
    {
        var cells = SchematicCommunes.Build([new("west", 2.2, 46.5), new("east", 2.6, 46.5)], Land);
        Assert.Equal(2.4, cells[0].Geometry.EnvelopeInternal.MaxX, 1e-5);
        Assert.Equal(2.4, cells[1].Geometry.EnvelopeInternal.MinX, 1e-5);
    }

    [Fact]
    public void Town_halls_on_a_regular_grid_are_no_trouble()
    {
        var steps = Enumerable.Range(0, 20).ToList();
        var points = steps
            .SelectMany(x => steps.Select(y => new CommunePoint($"{x}-{y}", 2.025 + x * 0.05, 46.025 + y * 0.05)))
            .ToList();
        var cells = SchematicCommunes.Build(points, Land);
        CoverageClaims.IsAsTightAs(cells, cells);
        Assert.Equal(Land.Area, cells.Sum(cell => cell.Geometry.Area), 1e-9);
        HoldTheirTownHalls(points, cells);
    }

    [Fact]
    public void Town_halls_at_one_place_get_an_area_each()
    {
        CommunePoint[] points = [new("a", 2.5, 46.5), new("b", 2.5, 46.5), new("c", 2.500001, 46.5), new("d", 2.8, 46.5)];
        var cells = SchematicCommunes.Build(points, Land);
        Assert.Equal(["a", "b", "c", "d"], cells.Select(cell => cell.Key));
        CoverageClaims.IsAsTightAs(cells, cells);
        HoldTheirTownHalls([points[0], points[3]], cells);
    }

    [Fact]
    public void A_town_hall_off_the_outline_gets_a_disc_of_one_kilometre()
    {
        CommunePoint[] points = [new("land", 2.5, 46.5), new("wallis", -176.2, -13.3)];
        var cells = SchematicCommunes.Build(points, Land);
        HoldTheirTownHalls(points, cells);
        var box = cells[1].Geometry.EnvelopeInternal;
        Assert.Equal(2 * 1000 / 111_320.0, box.Height, 1e-4);
        Assert.Equal(box.Height, box.Width * Math.Cos(13.3 * Math.PI / 180), 1e-4);
    }

    [Fact]
    public void Discs_of_near_communes_end_where_they_meet()
    {
        CommunePoint[] points = [new("a", 5, 46), new("b", 5.005, 46), new("land", 2.5, 46.5)];
        var cells = SchematicCommunes.Build(points, Land);
        CoverageClaims.HasNoOverlap(cells);
        HoldTheirTownHalls(points, cells);
        Assert.Equal(5.0025, cells[0].Geometry.EnvelopeInternal.MaxX, 1e-5);
    }

    [Fact]
    public void A_town_hall_at_the_shore_lies_within_its_area()
    {
        CommunePoint[] points =
            [new("edge", 2, 46.5), new("just off", 3.0004, 46.5), new("just in", 2.5, 46.0003), new("inland", 2.5, 46.5)];
        var cells = SchematicCommunes.Build(points, Land);
        CoverageClaims.IsAsTightAs(cells, cells);
        HoldTheirTownHalls(points, cells);
    }

    [Fact]
    public void One_commune_alone_has_the_whole_outline() =>
        Assert.True(Assert.Single(SchematicCommunes.Build([new("only", 2.5, 46.5)], Land)).Geometry.EqualsTopologically(Land));

    private static List<CommunePoint> RandomPoints(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(number => new CommunePoint(
            $"{number:00000}", Math.Round(1.98 + random.NextDouble() * 1.04, 3), Math.Round(45.98 + random.NextDouble() * 1.04, 3)))];
    }

    private static void HoldTheirTownHalls(IEnumerable<CommunePoint> points, IReadOnlyList<Area> cells)
    {
        var byCode = cells.ToDictionary(cell => cell.Key);
        foreach (var point in points)
        {
            var place = Factory.CreatePoint(new Coordinate(point.Longitude, point.Latitude));
            Assert.True(byCode[point.Insee].Geometry.Contains(place), $"{point.Insee} does not hold its town hall");
        }
    }
}
