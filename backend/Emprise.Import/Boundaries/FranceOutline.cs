using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// The outline of France from world-atlas 2.0.2 (Natural Earth 1:10 million, on a grid of about 400 m): metropolitan France,
/// Corsica and the five overseas departments. The collectivities overseas are other features there and not part of it.
/// </summary>
public static class FranceOutline
{
    // ISO 3166-1 numeric.
    private const string France = "250";

    /// <summary>A valid surface in WGS84 (SRID 4326), read from countries-10m.json.</summary>
    public static Geometry Read(string countriesTopoJsonPath)
    {
        using var stream = File.OpenRead(countriesTopoJsonPath);
        using var document = JsonDocument.Parse(stream);
        return Polygons.Repaired(new TopoJson(document.RootElement).Surface("countries", France));
    }
}
