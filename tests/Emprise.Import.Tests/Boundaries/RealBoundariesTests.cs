using System.IO.Compression;
using System.Text.Json;
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
        var communes = Read("contours/communes-50m.geojson.gz", (code, properties) =>
            groups[code] = properties.TryGetProperty("epci", out var epci) ? epci.GetString() : null);
        var dissolved = CoverageDissolve.By(communes, code => groups[code]);
        var published = Read("contours/epci-50m.geojson.gz").ToDictionary(area => area.Key);
        Assert.Equal(published.Keys.Order(), dissolved.Select(area => area.Key).Order());
        Assert.All(dissolved, area => Assert.True(area.Geometry.IsValid));
        Assert.All(dissolved, area => Assert.Equal(published[area.Key].Geometry.Area, area.Geometry.Area, 1e-6));
    }

    [Fact]
    public void Real_epci_have_neither_gap_nor_overlap_in_any_band()
    {
        var before = Read("contours/epci-50m.geojson.gz");
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
        var before = Read(file);
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

    private static List<Area> Read(string file, Action<string, JsonElement>? see = null)
    {
        var folder = Environment.GetEnvironmentVariable("EMPRISE_REAL_DATA");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"EMPRISE_REAL_DATA is not set: {file} was not tested");
        using var packed = File.OpenRead(Path.Combine(folder!, file));
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        using var document = JsonDocument.Parse(stream);
        var features = document.RootElement.GetProperty("features").EnumerateArray();
        return [.. features.Select((feature, row) => ToArea(feature, row, see)).OfType<Area>()];
    }

    private static Area? ToArea(JsonElement feature, int row, Action<string, JsonElement>? see)
    {
        var properties = feature.GetProperty("properties");
        var key = properties.TryGetProperty("code", out var code) ? code.GetString()! : $"row {row}";
        see?.Invoke(key, properties);
        var coordinates = feature.GetProperty("geometry").GetProperty("coordinates");
        return feature.GetProperty("geometry").GetProperty("type").GetString() switch
        {
            "Polygon" => new Area(key, GridShape.Of(Coverage.Factory.CreateMultiPolygon([ToPolygon(coordinates)]))),
            "MultiPolygon" => new Area(key, GridShape.Of(Coverage.Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(ToPolygon)]))),
            _ => null,
        };
    }

    private static Polygon ToPolygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(ToRing).ToArray();
        return Coverage.Factory.CreatePolygon(all[0], all[1..]);
    }

    private static LinearRing ToRing(JsonElement ring) =>
        Coverage.Factory.CreateLinearRing([.. ring.EnumerateArray().Select(ToCoordinate)]);

    private static Coordinate ToCoordinate(JsonElement point) =>
        new(Math.Round(point[0].GetDouble(), 6), Math.Round(point[1].GetDouble(), 6));
}
