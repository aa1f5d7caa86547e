using Emprise.Core.Codes;
using Emprise.Import.Embedded;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>Every commune of the newest code book with what contains it.</summary>
public sealed class CommunePlaces
{
    private readonly Dictionary<string, CommunePlace> _byInsee;

    public CommunePlaces(EmbeddedContent content)
    {
        var departments = content.Departments.ToDictionary(department => department.Code);
        var regions = content.Regions.ToDictionary(region => region.Code);
        var epci = content.Newest.Epci.ToDictionary(row => row.Siren);
        var (first, second) = (ByCommune(content, 1), ByCommune(content, 2));
        _byInsee = content.Newest.Communes.Values.ToDictionary(commune => commune.Insee.Value, commune => new CommunePlace(
            commune,
            content.TownHalls[commune.Insee],
            commune.Department is { } department ? departments.GetValueOrDefault(department) : null,
            commune.Region is { } region ? regions.GetValueOrDefault(region) : null,
            content.Newest.EpciOf(commune.Insee) is { } siren ? epci[siren] : null,
            content.Newest.EptOf(commune.Insee) is { } ept ? epci[ept] : null,
            first.GetValueOrDefault(commune.Insee),
            second.GetValueOrDefault(commune.Insee)));
    }

    public IReadOnlyCollection<CommunePlace> All => _byInsee.Values;

    public CommunePlace this[string insee] => _byInsee[insee];

    private static Dictionary<InseeCode, TerritoryEntry> ByCommune(EmbeddedContent content, int phase) => content.Territories
        .Where(territory => territory.Key.Phase == phase)
        .SelectMany(territory => territory.Communes, (territory, commune) => (commune, territory))
        .ToDictionary();
}
