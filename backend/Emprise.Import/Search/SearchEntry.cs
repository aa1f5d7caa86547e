using Emprise.Core.Search;

namespace Emprise.Import.Search;

/// <summary>What the search box finds of one feature.</summary>
/// <param name="Collection">Collection of the API.</param>
/// <param name="Feature">Id in it.</param>
/// <param name="Name">Name as it is written.</param>
/// <param name="Kind">Kind of place or site.</param>
/// <param name="Context">Where it lies, in French.</param>
/// <param name="Weight">From 0 to 1: how likely it is meant, when several match as well.</param>
/// <param name="OtherNames">Codes and former names by which it is found too.</param>
public sealed record SearchEntry(
    string Collection, string Feature, string Name, string Kind, string Context, double Weight, IEnumerable<string?> OtherNames)
{
    public string NormalisedName => SearchText.Normalise(Name);

    public string[] Aliases =>
        [.. OtherNames.OfType<string>().Select(SearchText.Normalise).Where(alias => alias.Length > 0).Distinct()];
}
