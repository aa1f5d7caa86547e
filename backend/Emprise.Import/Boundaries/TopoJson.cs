using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>Reads surfaces from a quantised TopoJSON document (TopoJSON 1.0, §2.1.2 and §2.1.4: delta-encoded arcs).</summary>
internal sealed class TopoJson
{
    private readonly List<Coordinate[]> _arcs;
    private readonly JsonElement _objects;

    public TopoJson(JsonElement document)
    {
        _objects = document.GetProperty("objects");
        var scale = Pair(document.GetProperty("transform").GetProperty("scale"));
        var origin = Pair(document.GetProperty("transform").GetProperty("translate"));
        _arcs = [.. document.GetProperty("arcs").EnumerateArray().Select(arc => Decode(arc, scale, origin))];
    }

    /// <summary>The surface of one feature, as stored: on the grid of the document, not checked for validity.</summary>
    public MultiPolygon Surface(string collection, string id)
    {
        var feature = _objects.GetProperty(collection).GetProperty("geometries").EnumerateArray()
            .First(geometry => geometry.TryGetProperty("id", out var itsId) && itsId.GetString() == id);
        var arcs = feature.GetProperty("arcs");
        var isSingle = feature.GetProperty("type").GetString() == "Polygon";
        return GridPoint.Factory.CreateMultiPolygon(isSingle ? [ToPolygon(arcs)] : [.. arcs.EnumerateArray().Select(ToPolygon)]);
    }

    private Polygon ToPolygon(JsonElement rings)
    {
        var closed = rings.EnumerateArray().Select(ToRing).ToArray();
        return GridPoint.Factory.CreatePolygon(closed[0], closed[1..]);
    }

    // Consecutive arcs share their end point; a negative number is the complement of an arc to walk backwards.
    private LinearRing ToRing(JsonElement numbers)
    {
        var path = numbers.EnumerateArray()
            .Select(number => number.GetInt32())
            .SelectMany(number => (number < 0 ? _arcs[~number].Reverse() : _arcs[number]).SkipLast(1))
            .ToList();
        return GridPoint.Factory.CreateLinearRing([.. path, path[0].Copy()]);
    }

    private static Coordinate[] Decode(JsonElement arc, (double X, double Y) scale, (double X, double Y) origin)
    {
        var (x, y) = (0.0, 0.0);
        return [.. arc.EnumerateArray().Select(Pair).Select(step =>
        {
            (x, y) = (x + step.X, y + step.Y);
            return GridPoint.At(origin.X + x * scale.X, origin.Y + y * scale.Y).ToCoordinate();
        })];
    }

    private static (double X, double Y) Pair(JsonElement numbers) => (numbers[0].GetDouble(), numbers[1].GetDouble());
}
