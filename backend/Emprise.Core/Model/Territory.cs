using NetTopologySuite.Geometries;

namespace Emprise.Core.Model;

/// <summary>A territory of the programme in one of its phases; see <see cref="Codes.TerritoryKey"/> for its identity.</summary>
public sealed class Territory
{
    /// <summary>Phase and code, such as <c>2-ti-7506</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>1 or 2.</summary>
    public required int Phase { get; init; }

    /// <summary>Multipolygon in WGS84.</summary>
    public required Geometry Geom { get; init; }
}
