using Emprise.Api.Database;
using Emprise.Api.Filters;
using Emprise.Core.Layers;

namespace Emprise.Api.Sites;

/// <summary>The turnkey sites of one list, by name.</summary>
internal static class SitesQuery
{
    public static async Task<List<Site>> ReadAsync(IReadOnlyList<Condition> conditions, Snapshot data, CancellationToken cancellation)
    {
        var sql = new SqlText();
        await using var command = sql.ToCommand($"""
            SELECT id, name, commune, readiness, area_hectares FROM turnkey_site{ConditionSql.Where(LayerCatalogue.TurnkeySites, conditions, sql)}
            ORDER BY name COLLATE "fr-x-icu", id
            """, data.Connection);
        return await command.ListAsync(
            row => new Site(row.GetString(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.NumberOrNull(4)), cancellation);
    }
}
