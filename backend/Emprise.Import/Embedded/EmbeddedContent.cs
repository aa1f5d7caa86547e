using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.Friches;
using Emprise.Import.Sources.TerritoryMembers;
using Emprise.Import.Sources.TurnkeySites;

namespace Emprise.Import.Embedded;

/// <summary>All that data/geo says, read and checked.</summary>
public sealed record EmbeddedContent(
    CodeBookYear Newest,
    IReadOnlyList<CodeBookYear> Earlier,
    Successions Successions,
    IReadOnlyList<AreaRow> Departments,
    IReadOnlyList<AreaRow> Regions,
    IReadOnlyDictionary<InseeCode, CommunePointRow> TownHalls,
    IReadOnlyList<TerritoryEntry> Territories,
    IReadOnlyList<FricheRow> Friches,
    IReadOnlyList<TurnkeySiteRow> TurnkeySites,
    IReadOnlyList<ProgrammeFact> Facts);
