using Emprise.Core.Codes;

namespace Emprise.Import.Sources.TerritoryMembers;

/// <summary>A territory of one phase: its members, and the communes that they make up in the newest code book.</summary>
/// <param name="Key">Phase and code.</param>
/// <param name="Name">Its name in the phase.</param>
/// <param name="Members">EPCI, EPT and communes as they were announced.</param>
/// <param name="Communes">What they come to.</param>
/// <param name="Source">Entry of the manifest that lists it.</param>
public sealed record TerritoryEntry(
    TerritoryKey Key, string Name, IReadOnlyList<MemberRow> Members, IReadOnlyList<InseeCode> Communes, string Source);
