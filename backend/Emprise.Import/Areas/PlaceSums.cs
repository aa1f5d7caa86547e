using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Areas;

/// <summary>What is counted over the communes of an area. Populations come from communes only: other files are of other years.</summary>
internal static class PlaceSums
{
    public static int Population(this IEnumerable<CommunePlace> communes) => communes.Sum(place => place.Commune.Population ?? 0);

    /// <summary>The area that most of the communes lie in; of two with as many, the more populous.</summary>
    public static AreaRow? Majority(this IEnumerable<CommunePlace> communes, Func<CommunePlace, AreaRow?> area) => communes
        .GroupBy(area)
        .Where(group => group.Key is not null)
        .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Population())
        .ThenBy(group => group.Key!.Code, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    /// <summary>The codes of all the areas that the communes lie in, in order.</summary>
    public static string[] Codes(this IEnumerable<CommunePlace> communes, Func<CommunePlace, AreaRow?> area) =>
        [.. communes.Select(place => area(place)?.Code).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
}
