using Emprise.Core.Geography;
using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>The official shapes, where EMPRISE_REAL_DATA names the folder that holds them.</summary>
public sealed class RealBoundariesTests
{
    [Fact]
    public void Epci_dissolved_from_real_communes_are_the_published_epci()
    {
        var groups = new Dictionary<string, string?>();
        var communes = RealFile.Areas("contours/communes-50m.geojson.gz", (code, properties) =>
            groups[code] = properties.TryGetProperty("epci", out var epci) ? epci.GetString() : null);
        var dissolved = CoverageDissolve.By(communes, code => groups[code]);
        var published = RealFile.Areas("contours/epci-50m.geojson.gz").ToDictionary(area => area.Key);
        Assert.Equal(published.Keys.Order(), dissolved.Select(area => area.Key).Order());
        Assert.All(dissolved, area => Assert.True(area.Geometry.IsValid));
        Assert.All(dissolved, area => Assert.Equal(published[area.Key].Geometry.Area, area.Geometry.Area, 1e-6));
    }

    [Fact]
    public void Real_epci_have_neither_gap_nor_overlap_in_any_band()
    {
        var before = RealFile.Areas("contours/epci-50m.geojson.gz");
        var lakes = Coverage.Holes(United(before));
        foreach (var band in ZoomBand.All)
        {
            var after = CoverageGeneralisation.Simplify(before, band.PixelMetres);
            CoverageClaims.IsSound(after);
            Assert.Equal(before.Select(area => area.Key), after.Select(area => area.Key));
            Assert.Equal(after.Sum(area => area.Geometry.Area), United(after).Area, 1e-9);
            Assert.Equal(lakes, Coverage.Holes(United(after)));
        }
    }

    [Theory]
    [InlineData("territories/phase2-183.geojson.gz")]
    [InlineData("territories/phase1-149.geojson.gz")]
    public void Real_territories_gain_no_overlap(string file)
    {
        var before = RealFile.Areas(file);
        foreach (var band in ZoomBand.All.Take(2))
        {
            var after = CoverageGeneralisation.Simplify(before, band.PixelMetres);
            CoverageClaims.IsSound(after);
            Assert.Equal(before.Select(area => area.Key), after.Select(area => area.Key));
            Assert.Equal(Coverage.Overlap(before), Coverage.Overlap(after), 1e-3);
        }
    }

    // Edges that cancel: overlay would take minutes on half a million vertices.
    private static MultiPolygon United(IReadOnlyList<Area> areas) => Assert.Single(CoverageDissolve.By(areas, _ => "all")).Geometry;
}
