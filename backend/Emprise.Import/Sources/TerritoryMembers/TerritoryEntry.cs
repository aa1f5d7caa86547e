using Emprise.Core.Codes;

namespace Emprise.Import.Sources.TerritoryMembers;

/// <summary>A territory of one phase: its members, and the communes that they make up in the newest code book.</summary>
public sealed record TerritoryEntry(TerritoryKey Key, string Name, IReadOnlyList<MemberRow> Members, IReadOnlyList<InseeCode> Communes);
