using Emprise.Core.Model;
using Emprise.Import.Areas;
using Emprise.Import.Embedded;
using Emprise.Import.Sources;

namespace Emprise.Import.Search;

/// <summary>One search entry for every feature of every collection.</summary>
public static class SearchEntries
{
    // A planner means the large area first: "Sologne" is a territory before it is a part of a commune's name.
    private const double RegionWeight = 1;
    private const double DepartmentWeight = 0.9;
    private const double TerritoryWeight = 0.9;
    private const double PastTerritoryWeight = 0.85;
    private const double EpciWeight = 0.8;
    private const double LargestCommuneWeight = 0.75;
    private const double TurnkeySiteWeight = 0.3;
    private const double FricheWeight = 0.1;

    // Decimal logarithm of ten million inhabitants, above any commune: the scale on which communes are weighed.
    private const double PopulationScale = 7;

    public static IEnumerable<SearchEntry> Of(EmbeddedContent content, AreaLayers layers) =>
    [
        .. layers.Regions.Select(region => new SearchEntry(
            "regions", region.Area.Code, region.Area.Name, "region", FrenchContext.Region(region), RegionWeight, [region.Area.Code])),
        .. layers.Departments.Select(department => new SearchEntry(
            "departments", department.Area.Code, department.Area.Name, "department", FrenchContext.Department(department), DepartmentWeight,
            [department.Area.Code])),
        .. Communes(content, layers),
        .. layers.Epci.Select(epci => new SearchEntry(
            "epci", epci.Epci.Siren.Value, epci.Epci.Name, epci.Epci.Kind, FrenchContext.Epci(epci), EpciWeight,
            [epci.Epci.Siren.Value, WithoutKind(epci.Epci.Name)])),
        .. layers.Territories.Select(Territory),
        .. Sites(content, layers),
    ];

    private static SearchEntry Territory(TerritoryRecord territory)
    {
        var key = territory.Territory.Key;
        return new SearchEntry(
            "territories", key.ToString(), territory.Territory.Name, "territory", FrenchContext.Territory(territory),
            key.Phase == 2 ? TerritoryWeight : PastTerritoryWeight, [key.ToString(), key.Code]);
    }

    private static IEnumerable<SearchEntry> Communes(EmbeddedContent content, AreaLayers layers)
    {
        // Successions lack the former communes that bear the code of their successor; the code book's own list has them.
        var successions = content.Successions.All.ToLookup(succession => succession.Heir);
        var former = content.Newest.Former.ToLookup(row => row.Successor, row => row.Name);
        return layers.Communes.Select(commune => commune.Place).Select(place => Commune(place,
        [
            .. successions[place.Commune.Insee].SelectMany(succession => new[] { succession.Former.Value, succession.FormerName }),
            .. former[place.Commune.Insee],
        ]));
    }

    private static SearchEntry Commune(CommunePlace place, IEnumerable<string?> former)
    {
        var commune = place.Commune;
        return new SearchEntry(
            "communes", commune.Insee.Value, commune.Name, "commune", FrenchContext.Commune(place),
            LargestCommuneWeight * Math.Log10(1 + (commune.Population ?? 0)) / PopulationScale,
            [commune.Insee.Value, commune.Siren?.Value, .. commune.PostalCodes, .. former]);
    }

    private static IEnumerable<SearchEntry> Sites(EmbeddedContent content, AreaLayers layers)
    {
        var places = layers.Communes.ToDictionary(commune => commune.Place.Commune.Insee, commune => commune.Place);
        var friches = content.Friches.Select(friche => new SearchEntry(
            "industrial-land", $"{SourceIds.Friches}:{friche.Id}", friche.Name, "friche",
            FrenchContext.Friche(friche.Subkind, places[friche.Insee]), FricheWeight, [friche.Id]));
        var turnkeySites = content.TurnkeySites.Select(site => new SearchEntry(
            "turnkey-sites", $"{SourceIds.TurnkeySites}:{site.Id}", site.Name, "turnkey-site",
            FrenchContext.TurnkeySite(site.Insee is { } insee ? places[insee] : null), TurnkeySiteWeight, [site.Id]));
        return friches.Concat(turnkeySites);
    }

    // "CC du Romorantinais et du Monestois" is also looked for without the abbreviation of its kind.
    private static string? WithoutKind(string name) =>
        name.IndexOf(' ') is var blank and > 0 && IsAbbreviation(name[..blank]) ? name[blank..] : null;

    private static bool IsAbbreviation(string word) => word is "CC" or "CA" or "CU" || EpciKind.All.Contains(word);
}
