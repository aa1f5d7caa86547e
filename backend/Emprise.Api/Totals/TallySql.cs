using Emprise.Api.Filters;
using Emprise.Core.Layers;

namespace Emprise.Api.Totals;

/// <summary>Totals of industrial land by place, kind, status and stage in one pass.</summary>
internal static class TallySql
{
    /// <summary>
    /// A WITH clause that ends in <c>tally</c>: <c>is_total</c> or not, the place (null: in none), and in each the rows of
    /// <see cref="TallyRow"/>. First every cell is added up, then the few cells are.
    /// </summary>
    /// <param name="conditions">What narrows the land.</param>
    /// <param name="sql">Takes the values.</param>
    /// <param name="column">The column of the place.</param>
    /// <param name="areas">A query of the ids of the areas that are places, as <c>id</c>: land with another code is in none.</param>
    public static string With(IReadOnlyList<Condition> conditions, SqlText sql, string column, string areas) => $"""
        {CountedSql.With(Land, conditions, sql, $"{column} AS place", "kind", "status", "stage")},
        cell AS (
            SELECT area.id AS place, kind, status, stage, count(*) AS sites, sum(own_hectares) AS own_hectares,
                count(*) FILTER (WHERE area_hectares IS NULL) AS unstated
            FROM counted LEFT JOIN ({areas}) AS area ON area.id = counted.place
            GROUP BY area.id, kind, status, stage),
        tally AS (
            SELECT grouping(place) = 1 AS is_total, place,
                CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping(status) = 0 THEN 'status' WHEN grouping(stage) = 0 THEN 'stage' END AS division,
                CASE WHEN grouping(kind) = 0 THEN kind WHEN grouping(status) = 0 THEN status WHEN grouping(stage) = 0 THEN stage END AS value,
                coalesce(sum(sites), 0)::bigint AS sites, {CountedSql.Sum(Land)} AS hectares, coalesce(sum(unstated), 0)::bigint AS unstated
            FROM cell
            GROUP BY GROUPING SETS ((), (kind), (status), (stage), (place), (place, kind), (place, status), (place, stage)))
        """;

    private static Layer Land => LayerCatalogue.IndustrialLand;
}
