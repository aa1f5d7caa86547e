namespace Emprise.Api.Totals;

/// <summary>Totals of industrial land, and how they divide. The parts of each division add up to the whole.</summary>
/// <param name="Count">Sites.</param>
/// <param name="AreaHectares">What they add up to; null where there are sites and none states its surface.</param>
/// <param name="Unstated">Sites whose surface is not stated.</param>
internal record LandTotals(
    long Count, double? AreaHectares, long Unstated, IReadOnlyList<LandPart> ByKind, IReadOnlyList<LandPart> ByStatus, IReadOnlyList<LandPart> ByStage)
{
    public static LandTotals None { get; } = new(0, 0, 0, [], [], []);
}

/// <summary>The sites of one kind, status or stage.</summary>
/// <param name="Value">Null where it is not stated.</param>
/// <param name="AreaHectares">
/// What they add to the total, so not what a plot in a listed zone has; null where there are sites and none states its surface.
/// </param>
internal sealed record LandPart(string? Value, long Count, double? AreaHectares, long Unstated);
