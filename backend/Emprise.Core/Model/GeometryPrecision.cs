namespace Emprise.Core.Model;

/// <summary>What the geometry of a site stands for.</summary>
public static class GeometryPrecision
{
    /// <summary>The town hall of the commune the site lies in: the site itself is elsewhere in it.</summary>
    public const string Commune = "commune";

    /// <summary>A point stated by the producer.</summary>
    public const string Point = "point";

    /// <summary>The outline of the plots.</summary>
    public const string Plot = "plot";

    /// <summary>Finest last.</summary>
    public static IReadOnlyList<string> All { get; } = [Commune, Point, Plot];
}
