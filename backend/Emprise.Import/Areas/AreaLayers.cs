using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Embedded;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>The content of every area layer: the code book, counted and given shapes.</summary>
public sealed class AreaLayers
{
    public AreaLayers(EmbeddedContent content, CommunePlaces places, AreaShapes shapes)
    {
        Communes = [.. places.All.Select(place => new CommuneRecord(place, shapes.Communes[place.Commune.Insee.Value]))];
        Territories = [.. content.Territories.Select(territory => new TerritoryRecord(
            territory, [.. territory.Communes.Select(insee => places[insee.Value])], shapes.Territories[territory.Key.ToString()]))];
        var members = content.Territories.SelectMany(territory => territory.Members, (territory, member) => (territory, member))
            .Where(pair => pair.member.Kind != MemberRow.Commune)
            .ToDictionary(pair => (pair.member.Siren, pair.territory.Key.Phase), pair => pair.territory);
        Epci = [.. content.Newest.Epci.Select(epci => EpciOf(epci, places, members, shapes))];
        Departments = [.. AreasOf(content.Departments, places, place => place.Department, epci => epci.Department, shapes.Departments)];
        Regions = [.. AreasOf(content.Regions, places, place => place.Region, epci => epci.Region, shapes.Regions)];
    }

    public IReadOnlyList<CommuneRecord> Communes { get; }

    public IReadOnlyList<EpciRecord> Epci { get; }

    public IReadOnlyList<TerritoryRecord> Territories { get; }

    public IReadOnlyList<AreaRecord> Departments { get; }

    public IReadOnlyList<AreaRecord> Regions { get; }

    private static EpciRecord EpciOf(
        EpciRow epci, CommunePlaces places, Dictionary<(EpciCode, int), TerritoryEntry> members, AreaShapes shapes)
    {
        var communes = epci.Members.Select(insee => places[insee.Value]).ToList();
        return new EpciRecord(
            epci, communes, communes.Majority(place => place.Department), communes.Majority(place => place.Region),
            members.GetValueOrDefault((epci.Siren, 1)), members.GetValueOrDefault((epci.Siren, 2)), shapes.Epci[epci.Siren.Value]);
    }

    // An EPCI across a border is counted where most of its communes lie, so that counts add up; an EPT is not an EPCI.
    private IEnumerable<AreaRecord> AreasOf(
        IReadOnlyList<AreaRow> areas, CommunePlaces places, Func<CommunePlace, AreaRow?> areaOf, Func<EpciRecord, AreaRow?> areaOfEpci,
        IReadOnlyDictionary<string, Shape> shapes)
    {
        var communes = places.All.ToLookup(areaOf);
        var epci = Epci.Where(record => record.Epci.Kind != EpciKind.Ept).ToLookup(areaOfEpci);
        return areas.Select(area => new AreaRecord(area, [.. communes[area]], epci[area].Count(), shapes[area.Code]));
    }
}
