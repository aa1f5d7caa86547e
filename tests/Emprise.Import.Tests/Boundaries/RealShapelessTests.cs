using System.Globalization;
using Emprise.Import.Boundaries;
using Xunit;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>The official shapes of 2018 under the codes of 2025: seven communes made again since lie inside their neighbours.</summary>
public sealed class RealShapelessTests
{
    private static readonly string[] MadeAgain = ["14666", "15031", "15035", "15047", "15171", "85165", "85212"];

    [Fact]
    public void The_seven_communes_made_again_get_their_part_and_nothing_overlaps()
    {
        var loaded = RealFile.Areas("contours/communes-50m.geojson.gz");
        var townHalls = TownHalls();
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, []);
        Assert.Equal(townHalls.Count, coverage.Areas.Count);
        var byCode = coverage.Areas.ToDictionary(area => area.Key, area => area.Shape);
        var split = coverage.Schematic.Where(insee => loaded.Any(area => area.Key == insee)).ToList();
        Assert.Equal(3, split.Count);
        var places = townHalls.Where(place => MadeAgain.Contains(place.Insee));
        Assert.All(places, place => Assert.True(byCode[place.Insee].Contains(place.Longitude, place.Latitude), place.Insee));
        Assert.All(MadeAgain, insee => Assert.InRange(byCode[insee].ToGeometry().Area * 8_500, 2, 80));
        CoverageClaims.IsSound(coverage.Areas);
        Assert.Equal(loaded.Sum(area => area.Geometry.Area), coverage.Areas.Where(area => !IsOverseas(area.Key)).Sum(area => area.Geometry.Area), 1e-6);
        var around = coverage.Areas.Where(area => split.Concat(MadeAgain).Any(near => byCode[near].Extent.Intersects(area.Shape.Extent))).ToList();
        CoverageClaims.HasNoOverlap(around);
    }

    private static bool IsOverseas(string insee) => string.CompareOrdinal(insee, "975") >= 0 && !insee.StartsWith("976", StringComparison.Ordinal);

    // Municipal arrondissements are no communes of the coverage.
    private static List<CommunePoint> TownHalls() =>
        [.. File.ReadLines(RepositoryFile.Path("data/geo/commune-points.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => !IsArrondissement(cells[0]))
            .Select(cells => new CommunePoint(
                cells[0], double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)))];

    private static bool IsArrondissement(string insee) =>
        insee.StartsWith("751", StringComparison.Ordinal) || insee.StartsWith("6938", StringComparison.Ordinal)
        || insee.StartsWith("132", StringComparison.Ordinal) && string.CompareOrdinal(insee, "13217") < 0;
}
