using NetTopologySuite.Geometries;

namespace Emprise.Core.Model;

/// <summary>One of the 101 departments. The collectivities overseas belong to none.</summary>
public sealed class Department
{
    /// <summary>INSEE code: two characters, three overseas.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Multipolygon in WGS84.</summary>
    public required Geometry Geom { get; init; }
}
