using Emprise.Api.Filters;
using Emprise.Core.Layers;

namespace Emprise.Api.Totals;

/// <summary>
/// The one definition of a total. What is listed counts once; its hectares are added unless it lies inside a feature that is listed too
/// and states its own surface, for then they are in that one already. So a list of plots alone has their hectares, and one of zones and
/// plots those of the zones.
/// </summary>
internal static class CountedSql
{
    /// <summary>
    /// A WITH clause that ends in <c>counted</c>: one row a feature, its surface (<c>area_hectares</c>), what it adds to a total
    /// (<c>own_hectares</c>, in exact decimals, so that parts add up to the whole), and the columns asked for.
    /// </summary>
    /// <param name="layer">The layer.</param>
    /// <param name="conditions">What narrows it.</param>
    /// <param name="sql">Takes the values.</param>
    /// <param name="columns">Columns of the layer's table, with what they are to be called.</param>
    public static string With(Layer layer, IReadOnlyList<Condition> conditions, SqlText sql, params IEnumerable<string> columns) => $"""
        WITH listed AS (
            SELECT {layer.IdColumn} AS id, {layer.ContainerSql ?? "NULL::text"} AS container, {Layer.HectaresColumn}{string.Concat(columns.Select(column => $", {column}"))}
            FROM {layer.Table}{ConditionSql.Where(layer, conditions, sql)}),
        counted AS (
            SELECT listed.*, CASE
                WHEN container IS NULL OR container NOT IN (SELECT id FROM listed WHERE area_hectares IS NOT NULL) THEN area_hectares::numeric
                END AS own_hectares
            FROM listed)
        """;

    /// <summary>The sum of what <c>counted</c> adds, in hectares to four decimals; null where none is stated or adding them means nothing.</summary>
    public static string Sum(Layer layer) =>
        layer.IsHectaresAdditive ? "round(sum(own_hectares), 4)::double precision" : "NULL::double precision";
}
