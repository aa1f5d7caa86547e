using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.TerritoryMembers;

/// <summary>How territories and their members are written, as the announcement names them.</summary>
public static class MemberTable
{
    public static BulkTable<MemberRow> Members { get; } = new("territory_member",
    [
        new("territory", Text, member => member.Territory.ToString()),
        new("kind", Text, member => member.Kind),
        new("siren", Text, member => member.Siren.Value),
    ]);

    /// <summary>The territories themselves.</summary>
    /// <param name="vintage">Year of the list.</param>
    public static BulkTable<TerritoryEntry> Listings(int vintage) => new("territory_listing",
    [
        new("id", Text, territory => territory.Key.ToString()),
        new("name", Text, territory => territory.Name),
        new("phase", Small, territory => territory.Key.Phase),
        new("code", Text, territory => territory.Key.Code),
        new("source", Text, territory => territory.Source),
        new("vintage", Small, _ => vintage),
    ]);
}
