using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>A department or a region and its communes.</summary>
public sealed record AreaRecord(AreaRow Area, IReadOnlyList<CommunePlace> Communes, int EpciCount);

/// <summary>An EPCI or EPT; its territories are those of which it is a member as a whole.</summary>
public sealed record EpciRecord(
    EpciRow Epci, IReadOnlyList<CommunePlace> Communes, AreaRow? Department, AreaRow? Region, TerritoryEntry? Territory1,
    TerritoryEntry? Territory2);

/// <summary>A territory and its communes.</summary>
public sealed record TerritoryRecord(TerritoryEntry Territory, IReadOnlyList<CommunePlace> Communes);
