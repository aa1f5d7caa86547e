using Emprise.Core.Codes;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>Every commune of the newest code book that has a place, with what contains it.</summary>
public sealed class CommunePlaces
{
    private readonly Dictionary<string, CommunePlace> _byInsee;

    public CommunePlaces(AreaBook book)
    {
        var departments = book.Departments.ToDictionary(department => department.Code);
        var regions = book.Regions.ToDictionary(region => region.Code);
        var epci = book.Newest.Epci.ToDictionary(row => row.Siren);
        var (first, second) = (ByCommune(book, 1), ByCommune(book, 2));
        var placed = book.Newest.Communes.Values.Where(commune => book.TownHalls.ContainsKey(commune.Insee));
        _byInsee = placed.ToDictionary(commune => commune.Insee.Value, commune => new CommunePlace(
            commune,
            book.TownHalls[commune.Insee],
            commune.Department is { } department ? departments.GetValueOrDefault(department) : null,
            commune.Region is { } region ? regions.GetValueOrDefault(region) : null,
            book.Newest.EpciOf(commune.Insee) is { } siren ? epci[siren] : null,
            book.Newest.EptOf(commune.Insee) is { } ept ? epci[ept] : null,
            first.GetValueOrDefault(commune.Insee),
            second.GetValueOrDefault(commune.Insee)));
    }

    public IReadOnlyCollection<CommunePlace> All => _byInsee.Values;

    public CommunePlace this[string insee] => _byInsee[insee];

    public bool Has(InseeCode insee) => _byInsee.ContainsKey(insee.Value);

    private static Dictionary<InseeCode, TerritoryEntry> ByCommune(AreaBook book, int phase) => book.Territories
        .Where(territory => territory.Key.Phase == phase)
        .SelectMany(territory => territory.Communes, (territory, commune) => (commune, territory))
        .ToDictionary();
}
