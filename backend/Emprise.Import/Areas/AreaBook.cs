using Emprise.Core.Codes;
using Emprise.Import.Sources.CodeBook;
using Emprise.Import.Sources.CommunePoints;
using Emprise.Import.Sources.TerritoryMembers;

namespace Emprise.Import.Areas;

/// <summary>All that the base tables say of areas but their shapes, in the codes of the newest year.</summary>
/// <param name="Newest">The newest code book.</param>
/// <param name="Source">What it was read from.</param>
/// <param name="Successions">Outdated codes and who answers for them.</param>
/// <param name="Departments">The departments of the year.</param>
/// <param name="Regions">The regions of the year.</param>
/// <param name="TownHalls">Where town halls stand.</param>
/// <param name="Territories">Territories of both phases with their members and communes; those without any commune are left out.</param>
public sealed record AreaBook(
    CodeBookYear Newest, string Source, Successions Successions, IReadOnlyList<AreaRow> Departments, IReadOnlyList<AreaRow> Regions,
    IReadOnlyDictionary<InseeCode, CommunePointRow> TownHalls, IReadOnlyList<TerritoryEntry> Territories);
