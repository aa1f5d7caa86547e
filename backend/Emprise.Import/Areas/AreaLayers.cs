using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>The content of every area layer but the shapes: the code book, counted.</summary>
public sealed class AreaLayers
{
    public AreaLayers(AreaBook book, CommunePlaces places)
    {
        Communes = places.All;
        Territories = [.. book.Territories.Select(territory => new TerritoryRecord(
            territory, [.. territory.Communes.Where(places.Has).Select(insee => places[insee.Value])]))];
        var members = book.Territories.SelectMany(territory => territory.Members, (territory, member) => (territory, member))
            .Where(pair => pair.member.Kind != MemberRow.Commune)
            .DistinctBy(pair => (pair.member.Siren, pair.territory.Key.Phase))
            .ToDictionary(pair => (pair.member.Siren, pair.territory.Key.Phase), pair => pair.territory);
        Epci = [.. book.Newest.Epci.Select(epci => EpciOf(epci, places, members)).Where(epci => epci.Communes.Count > 0)];
        Departments = [.. AreasOf(book.Departments, place => place.Department, epci => epci.Department)];
        Regions = [.. AreasOf(book.Regions, place => place.Region, epci => epci.Region)];
    }

    public IReadOnlyCollection<CommunePlace> Communes { get; }

    public IReadOnlyList<EpciRecord> Epci { get; }

    public IReadOnlyList<TerritoryRecord> Territories { get; }

    public IReadOnlyList<AreaRecord> Departments { get; }

    public IReadOnlyList<AreaRecord> Regions { get; }

    private static EpciRecord EpciOf(EpciRow epci, CommunePlaces places, Dictionary<(EpciCode, int), TerritoryEntry> members)
    {
        var communes = epci.Members.Where(places.Has).Select(insee => places[insee.Value]).ToList();
        return new EpciRecord(
            epci, communes, communes.Majority(place => place.Department), communes.Majority(place => place.Region),
            members.GetValueOrDefault((epci.Siren, 1)), members.GetValueOrDefault((epci.Siren, 2)));
    }

    // An EPCI across a border is counted where most of its communes lie, so that counts add up; an EPT is not an EPCI.
    private IEnumerable<AreaRecord> AreasOf(
        IReadOnlyList<AreaRow> areas, Func<CommunePlace, AreaRow?> areaOf, Func<EpciRecord, AreaRow?> areaOfEpci)
    {
        var communes = Communes.ToLookup(areaOf);
        var epci = Epci.Where(record => record.Epci.Kind != EpciKind.Ept).ToLookup(areaOfEpci);
        return areas.Where(communes.Contains).Select(area => new AreaRecord(area, [.. communes[area]], epci[area].Count()));
    }
}
