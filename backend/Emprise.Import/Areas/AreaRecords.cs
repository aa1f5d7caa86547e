using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>A department or a region and its communes.</summary>
public sealed record AreaRecord(AreaRow Area, IReadOnlyList<CommunePlace> Communes, int EpciCount, Shape Shape);

/// <summary>A commune, ready to be written.</summary>
public sealed record CommuneRecord(CommunePlace Place, Shape Shape);

/// <summary>An EPCI or EPT; its territories are those of which it is a member as a whole.</summary>
public sealed record EpciRecord(
    EpciRow Epci, IReadOnlyList<CommunePlace> Communes, AreaRow? Department, AreaRow? Region, TerritoryEntry? Territory1,
    TerritoryEntry? Territory2, Shape Shape);

/// <summary>A territory and its communes.</summary>
public sealed record TerritoryRecord(TerritoryEntry Territory, IReadOnlyList<CommunePlace> Communes, Shape Shape);
