using Emprise.Core.Model;
using Emprise.Import.Areas;

namespace Emprise.Import.Search;

/// <summary>One search entry for every area.</summary>
public static class SearchEntries
{
    // A planner means the large area first: "Sologne" is a territory before it is a part of a commune's name.
    private const double RegionWeight = 1;
    private const double DepartmentWeight = 0.9;
    private const double TerritoryWeight = 0.9;
    private const double PastTerritoryWeight = 0.85;
    private const double EpciWeight = 0.8;
    private const double LargestCommuneWeight = 0.75;

    // Decimal logarithm of ten million inhabitants, above any commune: the scale on which communes are weighed.
    private const double PopulationScale = 7;

    public static IEnumerable<SearchEntry> OfAreas(AreaBook book, AreaLayers layers) =>
    [
        .. layers.Regions.Select(region => new SearchEntry(
            "regions", region.Area.Code, region.Area.Name, "region", FrenchContext.Region(region), RegionWeight, [region.Area.Code])),
        .. layers.Departments.Select(department => new SearchEntry(
            "departments", department.Area.Code, department.Area.Name, "department", FrenchContext.Department(department), DepartmentWeight,
            [department.Area.Code])),
        .. Communes(book, layers),
        .. layers.Epci.Select(epci => new SearchEntry(
            "epci", epci.Epci.Siren.Value, epci.Epci.Name, epci.Epci.Kind, FrenchContext.Epci(epci), EpciWeight,
            [epci.Epci.Siren.Value, WithoutKind(epci.Epci.Name)])),
        .. layers.Territories.Select(Territory),
    ];

    private static SearchEntry Territory(TerritoryRecord territory)
    {
        var key = territory.Territory.Key;
        return new SearchEntry(
            "territories", key.ToString(), territory.Territory.Name, "territory", FrenchContext.Territory(territory),
            key.Phase == 2 ? TerritoryWeight : PastTerritoryWeight, [key.ToString(), key.Code]);
    }

    // Successions lack the former communes that bear the code of their successor; the code book's own list has them.
    private static IEnumerable<SearchEntry> Communes(AreaBook book, AreaLayers layers)
    {
        var successions = book.Successions.All.ToLookup(succession => succession.Heir);
        return layers.Communes.Select(place => Commune(place,
        [
            .. successions[place.Commune.Insee].SelectMany(succession => new[] { succession.Former.Value, succession.FormerName }),
            .. place.Commune.FormerNames,
        ]));
    }

    private static SearchEntry Commune(CommunePlace place, IEnumerable<string?> former)
    {
        var commune = place.Commune;
        return new SearchEntry(
            "communes", commune.Insee.Value, commune.Name, "commune", FrenchContext.Commune(place),
            LargestCommuneWeight * Math.Log10(1 + (commune.Population ?? 0)) / PopulationScale,
            [commune.Insee.Value, commune.Siren?.Value, OverseasCollectivity.Of(commune.Insee), .. commune.PostalCodes, .. former]);
    }

    // "CC du Romorantinais et du Monestois" is also looked for without the abbreviation of its kind.
    private static string? WithoutKind(string name) =>
        name.IndexOf(' ') is var blank and > 0 && IsAbbreviation(name[..blank]) ? name[blank..] : null;

    private static bool IsAbbreviation(string word) => word is "CC" or "CA" or "CU" || EpciKind.All.Contains(word);
}
