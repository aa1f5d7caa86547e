namespace Emprise.Api.Features.Nearby;

/// <summary>One page of what was found, in the order of rank, and what is to be said of the whole.</summary>
/// <param name="Matched">How many sites there are in all.</param>
/// <param name="WithoutPlace">How many more nobody can place: they are near nothing.</param>
internal sealed record Findings(Origin Origin, IReadOnlyList<Finding> Page, long Matched, long WithoutPlace);
