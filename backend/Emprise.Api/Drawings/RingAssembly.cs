using Emprise.Core.Geography;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Drawings;

/// <summary>Makes polygons of rings as they were given.</summary>
internal static class RingAssembly
{
    // A closed ring of three points has four positions.
    private const int LeastPositions = 4;

    public static GeometryFactory Factory { get; } = new(new PrecisionModel(), Wgs84.Srid);

    /// <summary>The polygons, valid or not; null where the rings do not even make some.</summary>
    public static Geometry? Assemble(IReadOnlyList<IReadOnlyList<Coordinate[]>> polygons)
    {
        var closed = polygons.Select(rings => rings.Select(Close).ToList()).ToList();
        if (closed.Any(rings => rings.Count == 0 || rings.Any(ring => ring.Length < LeastPositions))) return null;
        var made = closed.Select(rings => Factory.CreatePolygon(
            Factory.CreateLinearRing(rings[0]), [.. rings.Skip(1).Select(ring => Factory.CreateLinearRing(ring))])).ToArray();
        return made.Length == 1 ? made[0] : Factory.CreateMultiPolygon(made);
    }

    /// <summary>The ring with its first point repeated at its end.</summary>
    public static Coordinate[] Close(Coordinate[] ring) =>
        ring.Length == 0 || ring[0].Equals2D(ring[^1]) ? ring : [.. ring, ring[0].Copy()];
}
