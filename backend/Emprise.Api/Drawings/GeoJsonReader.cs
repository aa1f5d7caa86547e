using System.Text.Json;
using Emprise.Api.Http;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Drawings;

/// <summary>Reads the coordinates of GeoJSON polygons; whether they make a shape is not asked here.</summary>
internal static class GeoJsonReader
{
    private const string Allowed = "Post a Polygon, a MultiPolygon, or one Feature with such a geometry.";

    public static IReadOnlyList<IReadOnlyList<Coordinate[]>> Read(JsonElement json)
    {
        var (type, geometry) = (TypeOf(json), json);
        if (type == "Feature")
        {
            var isThere = json.TryGetProperty("geometry", out geometry) && geometry.ValueKind != JsonValueKind.Null;
            if (!isThere) throw new UnacceptableInputException("geometry", $"The Feature has no geometry. {Allowed}");
            type = TypeOf(geometry);
        }

        if (type is not ("Polygon" or "MultiPolygon"))
        {
            throw new UnacceptableInputException("type", $"GeoJSON of this type is not a shape of polygons. {Allowed}");
        }

        if (!geometry.TryGetProperty("coordinates", out var coordinates)) throw new MalformedInputException("coordinates", "The geometry has no coordinates.");
        return type == "Polygon" ? [Rings(coordinates)] : [.. Items(coordinates).Select(Rings)];
    }

    private static string TypeOf(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()!
            : throw new MalformedInputException("type", $"A GeoJSON object with a type is needed. {Allowed}");

    private static IReadOnlyList<Coordinate[]> Rings(JsonElement polygon) =>
        [.. Items(polygon).Select(ring => Items(ring).Select(Position).ToArray())];

    private static Coordinate Position(JsonElement position)
    {
        if (Items(position).Take(2).ToArray() is not [{ ValueKind: JsonValueKind.Number } longitude, { ValueKind: JsonValueKind.Number } latitude])
        {
            throw Malformed();
        }

        return Positions.Of("coordinates", longitude.GetDouble(), latitude.GetDouble());
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : throw Malformed();

    private static MalformedInputException Malformed() => new("coordinates",
        "The coordinates of a Polygon are a list of rings, a ring a list of positions, a position a longitude and a latitude (RFC 7946, 3.1.6).");
}
