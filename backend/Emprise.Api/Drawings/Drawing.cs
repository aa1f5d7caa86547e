using System.Text.Json;
using Emprise.Api.Http;
using NetTopologySuite.Geometries;

namespace Emprise.Api.Drawings;

/// <summary>
/// A shape that a user drew or a file held: polygons of WGS84 that are valid, enclose ground and lie within longitudes -180 to 180.
/// Edges are straight lines in longitude and latitude (RFC 7946, 3.1.1). Winding does not matter.
/// </summary>
internal sealed class Drawing
{
    /// <summary>Most vertices of a shape.</summary>
    public const int MostVertices = 50_000;

    // About one square metre at the equator, in square degrees: less is a line, or a slip of the hand.
    private const double LeastArea = 1e-10;

    private Drawing(Geometry shape, bool isRepaired) => (Shape, IsRepaired) = (shape, isRepaired);

    /// <summary>A polygon or several.</summary>
    public Geometry Shape { get; }

    /// <summary>Whether the lines crossed, so that what they enclose had to be worked out.</summary>
    public bool IsRepaired { get; }

    /// <summary>The shape as PostGIS takes it: <c>ST_GeomFromWKB($1, 4326)</c>.</summary>
    public byte[] ToWkb() => Shape.AsBinary();

    /// <summary>Reads a GeoJSON Polygon, MultiPolygon, or a Feature with one of them.</summary>
    /// <exception cref="MalformedInputException">It is no GeoJSON.</exception>
    /// <exception cref="UnacceptableInputException">It is GeoJSON of another kind, too large, or encloses nothing.</exception>
    public static Drawing Parse(JsonElement json) => Of(GeoJsonReader.Read(json), null);

    /// <summary>Reads one ring written <c>lon,lat;lon,lat;…</c>; the last point need not repeat the first.</summary>
    /// <param name="parameter">Name of the parameter it comes from.</param>
    public static Drawing ParseRing(string parameter, string text) => Of([[RingText.Read(parameter, text)]], parameter);

    // Each polygon is a list of rings, the outer one first.
    private static Drawing Of(IReadOnlyList<IReadOnlyList<Coordinate[]>> polygons, string? parameter)
    {
        if (polygons.Sum(rings => rings.Sum(ring => ring.Length)) > MostVertices)
        {
            throw new UnacceptableInputException(parameter, $"A shape may have {MostVertices:N0} vertices at most; simplify it.");
        }

        var drawn = RingAssembly.Assemble(polygons);
        var isRepaired = drawn is not { IsValid: true };
        var shape = Antimeridian.Wrap(isRepaired ? Crossings.Resolve(polygons, parameter) : drawn!);
        return shape.Area >= LeastArea
            ? new Drawing(shape, isRepaired)
            : throw new UnacceptableInputException(parameter, "The shape encloses no area: a ring needs three points that are not on one line.");
    }
}
