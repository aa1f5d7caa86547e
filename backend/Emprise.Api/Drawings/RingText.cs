using System.Globalization;
using Emprise.Api.Http;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Drawings;

/// <summary>A ring as a parameter of an address holds it: <c>lon,lat;lon,lat;…</c>.</summary>
internal static class RingText
{
    public static Coordinate[] Read(string parameter, string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(position => Read(parameter, position.Split(',')))];

    private static Coordinate Read(string parameter, string[] numbers) =>
        numbers.Length == 2 && TryRead(numbers[0], out var longitude) && TryRead(numbers[1], out var latitude)
            ? Positions.Of(parameter, longitude, latitude)
            : throw new MalformedInputException(parameter, $"'{parameter}' is a ring of positions: lon,lat;lon,lat;lon,lat in degrees.");

    private static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
