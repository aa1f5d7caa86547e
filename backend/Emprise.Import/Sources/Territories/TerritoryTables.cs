using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.Territories;

/// <summary>How the territories of a phase are staged.</summary>
internal static class TerritoryTables
{
    public static BulkTable<KeyValuePair<TerritoryKey, string>> Listings(string source, int vintage) => new("territory_listing",
    [
        new("id", Text, row => row.Key.ToString()),
        new("name", Text, row => row.Value),
        new("phase", Small, row => (short)row.Key.Phase),
        new("code", Text, row => row.Key.Code),
        new("source", Text, _ => source),
        new("vintage", Small, _ => (short)vintage),
    ]);

    public static BulkTable<TerritoryMember> Members { get; } = new("territory_member",
    [
        new("territory", Text, row => row.Territory.ToString()),
        new("kind", Text, row => row.Kind),
        new("siren", Text, row => row.Siren.Value),
    ]);
}
