namespace Emprise.Core.Model;

/// <summary>How far a boundary can be trusted. Carried by every area, on every screen.</summary>
public static class BoundaryQuality
{
    /// <summary>The contour of the official file, unchanged.</summary>
    public const string Official = "official";

    /// <summary>An official contour, simplified by its publisher.</summary>
    public const string Generalised = "generalised";

    /// <summary>Computed from town-hall points (docs/adr/0002): neighbourhood is plausible, lines are not.</summary>
    public const string Schematic = "schematic";

    /// <summary>Best first.</summary>
    public static IReadOnlyList<string> All { get; } = [Official, Generalised, Schematic];
}
