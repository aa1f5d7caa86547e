using NetTopologySuite.Geometries;

namespace Emprise.Core.Model;

/// <summary>One of the 18 regions.</summary>
public sealed class Region
{
    /// <summary>INSEE code, two digits.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Multipolygon in WGS84.</summary>
    public required Geometry Geom { get; init; }
}
