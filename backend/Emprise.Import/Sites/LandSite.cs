using NetTopologySuite.Geometries;

namespace Emprise.Import.Sites;

/// <summary>One zone, plot or friche as a file states it, typed. Null is "not stated"; surfaces in hectares.</summary>
/// <param name="Id">Id of the source, without its prefix.</param>
/// <param name="Name">Name to be listed by.</param>
/// <param name="Kind">Zone, plot or friche.</param>
public sealed record LandSite(string Id, string Name, string Kind)
{
    public string? Subkind { get; init; }

    public required string Status { get; init; }

    public string? Stage { get; init; }

    public double? AreaHectares { get; init; }

    public double? UsableHectares { get; init; }

    public double? AvailableHectares { get; init; }

    /// <summary>A commune of the newest code book.</summary>
    public string? Insee { get; init; }

    /// <summary>Id of the zone that a plot lies in, without its prefix.</summary>
    public string? Zone { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    public string? Producer { get; init; }

    /// <summary>A point or an outline of WGS84; null: the site is shown at its town hall.</summary>
    public Geometry? Shape { get; init; }

    /// <summary>Every field of the file as it was written, as JSON; geometry, contacts and confidential fields excepted.</summary>
    public string Stated { get; init; } = "{}";

    /// <summary>The file, edition after edition, that the site belongs to; empty where a source is one file.</summary>
    public string Inventory { get; init; } = "";
}
