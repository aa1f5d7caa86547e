namespace Emprise.Api.SearchIndex;

/// <summary>One feature that was found.</summary>
/// <param name="Kind">What it is, as the search entry says.</param>
/// <param name="Context">Where it lies, in French.</param>
/// <param name="Score">0 to 1; 1: the name or the code itself.</param>
/// <param name="Point">Longitude and latitude of a point of it; null where none is known.</param>
/// <param name="Bbox">West, south, east, north.</param>
internal sealed record SearchResult(
    string Collection, string Id, string Name, string Kind, string Context, double Score, double[]? Point, double[]? Bbox, string Href);
