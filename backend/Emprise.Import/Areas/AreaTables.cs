using Emprise.Core.Geography;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources.TerritoryMembers;
using NetTopologySuite.Geometries;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Areas;

/// <summary>How the area layers are written.</summary>
/// <param name="book">Whose source and year the rows carry.</param>
internal sealed class AreaTables(AreaBook book)
{
    private int Vintage => book.Newest.Vintage;

    public BulkTable<Drawn<AreaRecord>> Regions => new("region",
    [
        new("code", Text, region => region.Area.Area.Code),
        new("name", Text, region => region.Area.Area.Name),
        new("population", Whole, region => region.Area.Communes.Population()),
        new("departments", Whole, region => region.Area.Communes.Codes(place => place.Department).Length),
        new("epci", Whole, region => region.Area.EpciCount),
        new("communes", Whole, region => region.Area.Communes.Count),
        .. AreaColumns.Of<AreaRecord>(_ => book.Source, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public BulkTable<Drawn<AreaRecord>> Departments => new("department",
    [
        new("code", Text, department => department.Area.Area.Code),
        new("name", Text, department => department.Area.Area.Name),
        new("region", Text, department => department.Area.Communes[0].Region?.Code),
        new("region_name", Text, department => department.Area.Communes[0].Region?.Name),
        new("population", Whole, department => department.Area.Communes.Population()),
        new("communes", Whole, department => department.Area.Communes.Count),
        new("epci", Whole, department => department.Area.EpciCount),
        .. AreaColumns.Of<AreaRecord>(_ => book.Source, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public BulkTable<Drawn<CommunePlace>> Communes => new("commune",
    [
        new("insee", Text, commune => commune.Area.Commune.Insee.Value),
        new("name", Text, commune => commune.Area.Commune.Name),
        new("siren", Text, commune => commune.Area.Commune.Siren?.Value),
        new("department", Text, commune => commune.Area.Department?.Code),
        new("department_name", Text, commune => commune.Area.Department?.Name),
        new("region", Text, commune => commune.Area.Region?.Code),
        new("region_name", Text, commune => commune.Area.Region?.Name),
        new("epci", Text, commune => commune.Area.Epci?.Siren.Value),
        new("epci_name", Text, commune => commune.Area.Epci?.Name),
        new("ept", Text, commune => commune.Area.Ept?.Siren.Value),
        .. InTerritories<CommunePlace>(commune => commune.Territory1, commune => commune.Territory2),
        new("population", Whole, commune => commune.Area.Commune.Population),
        new("postal_codes", TextList, commune => commune.Area.Commune.PostalCodes.ToArray()),
        new("town_hall", BulkType.Shape, commune => TownHall(commune.Area)),
        .. AreaColumns.Of<CommunePlace>(_ => book.Source, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public BulkTable<Drawn<EpciRecord>> Epci => new("epci",
    [
        new("siren", Text, epci => epci.Area.Epci.Siren.Value),
        new("name", Text, epci => epci.Area.Epci.Name),
        new("kind", Text, epci => epci.Area.Epci.Kind),
        new("communes", Whole, epci => epci.Area.Communes.Count),
        new("population", Whole, epci => epci.Area.Communes.Population()),
        new("department", Text, epci => epci.Area.Department?.Code),
        new("department_name", Text, epci => epci.Area.Department?.Name),
        new("region", Text, epci => epci.Area.Region?.Code),
        new("region_name", Text, epci => epci.Area.Region?.Name),
        .. InTerritories<EpciRecord>(epci => epci.Territory1, epci => epci.Territory2),
        .. AreaColumns.Of<EpciRecord>(_ => book.Source, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public BulkTable<Drawn<TerritoryRecord>> Territories => new("territory",
    [
        new("id", Text, territory => territory.Area.Territory.Key.ToString()),
        new("name", Text, territory => territory.Area.Territory.Name),
        new("phase", Small, territory => territory.Area.Territory.Key.Phase),
        new("code", Text, territory => territory.Area.Territory.Key.Code),
        new("members", Whole, territory => territory.Area.Territory.Members.Count),
        new("epci", Whole, territory => territory.Area.Territory.Members.Count(member => member.Kind != MemberRow.Commune)),
        new("communes", Whole, territory => territory.Area.Communes.Count),
        new("population", Whole, territory => territory.Area.Communes.Population()),
        new("regions", TextList, territory => territory.Area.Communes.Codes(place => place.Region)),
        new("departments", TextList, territory => territory.Area.Communes.Codes(place => place.Department)),
        .. AreaColumns.Of<TerritoryRecord>(record => record.Territory.Source, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    private static BulkColumn<Drawn<T>>[] InTerritories<T>(Func<T, TerritoryEntry?> first, Func<T, TerritoryEntry?> second) =>
    [
        new("territory1", Text, row => first(row.Area)?.Key.ToString()),
        new("territory1_name", Text, row => first(row.Area)?.Name),
        new("territory2", Text, row => second(row.Area)?.Key.ToString()),
        new("territory2_name", Text, row => second(row.Area)?.Name),
    ];

    private static Point TownHall(CommunePlace place) => new(place.TownHall.Longitude, place.TownHall.Latitude) { SRID = Wgs84.Srid };
}
