using NetTopologySuite.Geometries;

namespace Emprise.Core.Model;

/// <summary>An intercommunality, or an EPT of Grand Paris (<see cref="EpciKind.Ept"/>), of the newest loaded vintage.</summary>
public sealed class Epci
{
    public required string Siren { get; init; }

    public required string Name { get; init; }

    /// <summary>One of <see cref="EpciKind.All"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Multipolygon in WGS84.</summary>
    public required Geometry Geom { get; init; }
}
