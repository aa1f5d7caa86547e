namespace Emprise.Api.Features.Nearby;

/// <summary>The place from which distances are measured, or inside which sites are looked for.</summary>
/// <param name="Kind">point, insee, epci, territory, department, region, site, area or text.</param>
/// <param name="Label">In French.</param>
/// <param name="Collection">Collection of the feature, where it is one.</param>
/// <param name="Point">Longitude and latitude; of an area, of some point inside.</param>
/// <param name="Alternatives">What else the text may mean.</param>
internal sealed record Origin(
    string Kind, string Label, string? Collection, string? Id, double[] Point, IReadOnlyList<OtherPlace> Alternatives)
{
    /// <summary>Whether the name is only like the text that was asked.</summary>
    public bool IsGuess { get; init; }
}

/// <summary>Another place of that name.</summary>
/// <param name="Near">Value of <c>near</c> that means it and nothing else.</param>
internal sealed record OtherPlace(string Label, string Near);
