using Emprise.Core.Geography;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Sources.TerritoryMembers;
using NetTopologySuite.Geometries;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Areas;

/// <summary>How the area layers are written.</summary>
public static class AreaTables
{
    private static readonly int Vintage = SourceIds.Vintages[0];
    private static readonly string CodeBook = SourceIds.CodeBook(Vintage);

    public static BulkTable<AreaRecord> Regions { get; } = new("region",
    [
        new("code", Text, region => region.Area.Code),
        new("name", Text, region => region.Area.Name),
        new("population", Whole, region => region.Communes.Population()),
        new("departments", Whole, region => region.Communes.Codes(place => place.Department).Length),
        new("epci", Whole, region => region.EpciCount),
        new("communes", Whole, region => region.Communes.Count),
        .. AreaColumns.Of<AreaRecord>(region => region.Shape, CodeBook, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public static BulkTable<AreaRecord> Departments { get; } = new("department",
    [
        new("code", Text, department => department.Area.Code),
        new("name", Text, department => department.Area.Name),
        new("region", Text, department => department.Communes[0].Region?.Code),
        new("region_name", Text, department => department.Communes[0].Region?.Name),
        new("population", Whole, department => department.Communes.Population()),
        new("communes", Whole, department => department.Communes.Count),
        new("epci", Whole, department => department.EpciCount),
        .. AreaColumns.Of<AreaRecord>(department => department.Shape, CodeBook, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public static BulkTable<CommuneRecord> Communes { get; } = new("commune",
    [
        new("insee", Text, commune => commune.Place.Commune.Insee.Value),
        new("name", Text, commune => commune.Place.Commune.Name),
        new("siren", Text, commune => commune.Place.Commune.Siren?.Value),
        new("department", Text, commune => commune.Place.Department?.Code),
        new("department_name", Text, commune => commune.Place.Department?.Name),
        new("region", Text, commune => commune.Place.Region?.Code),
        new("region_name", Text, commune => commune.Place.Region?.Name),
        new("epci", Text, commune => commune.Place.Epci?.Siren.Value),
        new("epci_name", Text, commune => commune.Place.Epci?.Name),
        new("ept", Text, commune => commune.Place.Ept?.Siren.Value),
        .. InTerritories<CommuneRecord>(commune => commune.Place.Territory1, commune => commune.Place.Territory2),
        new("population", Whole, commune => commune.Place.Commune.Population),
        new("postal_codes", TextList, commune => commune.Place.Commune.PostalCodes.ToArray()),
        new("town_hall", BulkType.Shape, commune => TownHall(commune.Place)),
        .. AreaColumns.Of<CommuneRecord>(commune => commune.Shape, CodeBook, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public static BulkTable<EpciRecord> Epci { get; } = new("epci",
    [
        new("siren", Text, epci => epci.Epci.Siren.Value),
        new("name", Text, epci => epci.Epci.Name),
        new("kind", Text, epci => epci.Epci.Kind),
        new("communes", Whole, epci => epci.Communes.Count),
        new("population", Whole, epci => epci.Communes.Population()),
        new("department", Text, epci => epci.Department?.Code),
        new("department_name", Text, epci => epci.Department?.Name),
        new("region", Text, epci => epci.Region?.Code),
        new("region_name", Text, epci => epci.Region?.Name),
        .. InTerritories<EpciRecord>(epci => epci.Territory1, epci => epci.Territory2),
        .. AreaColumns.Of<EpciRecord>(epci => epci.Shape, CodeBook, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    public static BulkTable<TerritoryRecord> Territories { get; } = new("territory",
    [
        new("id", Text, territory => territory.Territory.Key.ToString()),
        new("name", Text, territory => territory.Territory.Name),
        new("phase", Small, territory => territory.Territory.Key.Phase),
        new("code", Text, territory => territory.Territory.Key.Code),
        new("members", Whole, territory => territory.Territory.Members.Count),
        new("epci", Whole, territory => territory.Territory.Members.Count(member => member.Kind != MemberRow.Commune)),
        new("communes", Whole, territory => territory.Communes.Count),
        new("population", Whole, territory => territory.Communes.Population()),
        new("regions", TextList, territory => territory.Communes.Codes(place => place.Region)),
        new("departments", TextList, territory => territory.Communes.Codes(place => place.Department)),
        .. AreaColumns.Of<TerritoryRecord>(territory => territory.Shape, SourceIds.TerritoryMembers, Vintage),
    ])
    {
        Computed = AreaColumns.Computed,
    };

    private static BulkColumn<T>[] InTerritories<T>(Func<T, TerritoryEntry?> first, Func<T, TerritoryEntry?> second) =>
    [
        new("territory1", Text, row => first(row)?.Key.ToString()),
        new("territory1_name", Text, row => first(row)?.Name),
        new("territory2", Text, row => second(row)?.Key.ToString()),
        new("territory2_name", Text, row => second(row)?.Name),
    ];

    private static Point TownHall(CommunePlace place) => new(place.TownHall.Longitude, place.TownHall.Latitude) { SRID = Wgs84.Srid };
}
