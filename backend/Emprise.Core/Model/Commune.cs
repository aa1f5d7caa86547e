using NetTopologySuite.Geometries;

namespace Emprise.Core.Model;

/// <summary>A commune of the newest loaded vintage.</summary>
public sealed class Commune
{
    public required string Insee { get; init; }

    public required string Name { get; init; }

    /// <summary>SIREN of its EPCI; four islands and the collectivities overseas have none.</summary>
    public string? Epci { get; init; }

    /// <summary>SIREN of its EPT, in Grand Paris only.</summary>
    public string? Ept { get; init; }

    /// <summary>Id of the phase 1 territory that holds it.</summary>
    public string? Territory1 { get; init; }

    /// <summary>Id of the phase 2 territory that holds it.</summary>
    public string? Territory2 { get; init; }

    /// <summary>INSEE code of its department; none in the collectivities overseas.</summary>
    public string? Department { get; init; }

    /// <summary>INSEE code of its region; none in the collectivities overseas.</summary>
    public string? Region { get; init; }

    /// <summary>Multipolygon in WGS84.</summary>
    public required Geometry Geom { get; init; }
}
