using System.IO.Compression;
using System.Text.Json;
using Emprise.Import.Boundaries;
using NetTopologySuite.Geometries;
using Xunit;

namespace Emprise.Import.Tests.Boundaries;

/// <summary>Reads official shapes where EMPRISE_REAL_DATA names the folder that holds them; elsewhere the test is skipped.</summary>
internal static class RealFile
{
    public static List<Area> Areas(string file, Action<string, JsonElement>? see = null)
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
