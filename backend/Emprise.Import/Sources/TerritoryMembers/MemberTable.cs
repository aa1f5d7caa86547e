using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.TerritoryMembers;

/// <summary>How members of territories are written, as the announcement names them.</summary>
public static class MemberTable
{
    public static BulkTable<MemberRow> Members { get; } = new("territory_member",
    [
        new("territory", Text, member => member.Territory.ToString()),
        new("kind", Text, member => member.Kind),
        new("siren", Text, member => member.Siren.Value),
    ]);
}
