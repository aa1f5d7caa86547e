namespace Emprise.Import.Pipeline;

/// <summary>A row whose geometry was mended, and where: longitude then latitude.</summary>
public sealed record RepairedRow(int Row, Repair Kind, string? Place);

/// <summary>What was wrong with a geometry that could be mended.</summary>
public enum Repair
{
    /// <summary>A ring whose last point was not its first.</summary>
    RingClosed,

    /// <summary>A ring that crossed itself or another.</summary>
    SelfIntersection,

    /// <summary>The same vertex twice in a row.</summary>
    DuplicateVertex,

    /// <summary>Heights or measures, which are not kept.</summary>
    ZDropped,

    /// <summary>Arcs of circles, drawn as short straight pieces.</summary>
    CurveLinearised,
}
