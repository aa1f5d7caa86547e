using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>A commune of the newest code book and everything that contains it. Null: nothing of the kind does.</summary>
public sealed record CommunePlace(
    CommuneRow Commune, CommunePointRow TownHall, AreaRow? Department, AreaRow? Region, EpciRow? Epci, EpciRow? Ept,
    TerritoryEntry? Territory1, TerritoryEntry? Territory2);
