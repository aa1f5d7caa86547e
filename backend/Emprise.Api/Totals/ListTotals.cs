namespace Emprise.Api.Totals;

/// <summary>What a list adds up to, however many of its rows are sent.</summary>
/// <param name="AreaHectares">Null where none is stated, or adding them means nothing (<see cref="Core.Layers.Layer.IsHectaresAdditive"/>).</param>
/// <param name="Counted">Features whose surface is in it.</param>
/// <param name="Inside">Features whose surface is in that of another one.</param>
/// <param name="Unstated">Features whose surface is not stated.</param>
internal sealed record ListTotals(double? AreaHectares, long Counted, long Inside, long Unstated);
