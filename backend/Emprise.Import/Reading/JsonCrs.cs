using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Emprise.Import.Reading;

/// <summary>The <c>crs</c> member that GeoJSON had before RFC 7946, and that programs still write.</summary>
internal static partial class JsonCrs
{
    /// <summary>The EPSG code it names; null where it names none that can be told.</summary>
    public static int? EpsgOf(byte[] member)
    {
        try
        {
            using var document = JsonDocument.Parse(member);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return null;
            if (!document.RootElement.TryGetProperty("properties", out var properties)) return null;
            if (properties.TryGetProperty("code", out var code)) return code.GetInt32();
            var name = properties.GetProperty("name").GetString()!;
            if (name.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase)) return 4326;
            return EpsgName().Match(name) is { Success: true } match
                ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
                : null;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    // EPSG:2154, urn:ogc:def:crs:EPSG::2154, http://www.opengis.net/def/crs/EPSG/0/2154
    [GeneratedRegex(@"EPSG[:/].*?(\d{4,5})$", RegexOptions.IgnoreCase)]
    private static partial Regex EpsgName();
}
