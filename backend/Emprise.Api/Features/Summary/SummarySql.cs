using Emprise.Api.Filters;
using Emprise.Api.Totals;
using Emprise.Core.Layers;
using Emprise.Core.Model;
using Npgsql;

namespace Emprise.Api.Features.Summary;

/// <summary>Builds the one statement of a summary: areas with their inventory state, beside the tally of their land.</summary>
internal static class SummarySql
{
    private static readonly Layer Land = LayerCatalogue.IndustrialLand;
    private static readonly Layer Communes = LayerCatalogue.Find("communes")!;

    /// <summary>Columns: whether it is of the whole, id and name of the area, its state as a place in <see cref="InventoryState.All"/>, a tally row.</summary>
    public static NpgsqlCommand For(SummaryRequest request, NpgsqlConnection connection)
    {
        var sql = new SqlText();
        var (areas, column) = (request.Division.Areas, Land.Find(request.Division.Place)!.Column);
        var area = $"SELECT {areas.IdColumn} AS id, name FROM {areas.Table}{ConditionSql.Where(areas, request.Division.Conditions, sql)}";
        return sql.ToCommand($"""
            {TallySql.With(request.Conditions, sql, column, area)},
            member AS ({Members(request, column, sql)}),
            state AS (
                SELECT place, max({Rank(request.Conditions)}) AS state, bool_or(is_asked) AS is_asked
                FROM member LEFT JOIN epci USING (siren) GROUP BY place)
            SELECT coalesce(tally.is_total, false), area.id, area.name, state.state, {TallyRow.Columns}
            FROM ({area}) AS area LEFT JOIN state ON state.place = area.id FULL JOIN tally ON tally.place = area.id
            WHERE tally.sites IS NOT NULL OR ({(AsksForPlace(request.Conditions) ? "state.is_asked" : "true")}{InBoxes(request, sql)})
            ORDER BY area.id COLLATE "C"
            """, connection);
    }

    // Who owes the inventory of an area: the EPCI of its communes, in Grand Paris their EPT. What an EPCI is made of is told without a look at
    // every commune, unless the question is of a place.
    private static string Members(SummaryRequest request, string column, SqlText sql) =>
        request.Division.Areas.Id == "epci" && !AsksForPlace(request.Conditions)
            ? """
                SELECT siren AS place, siren, true AS is_asked FROM epci WHERE EXISTS (SELECT FROM commune WHERE commune.epci = epci.siren)
                UNION SELECT epci, ept, true FROM commune WHERE ept IS NOT NULL
                """
            : $"""
                SELECT DISTINCT {column} AS place, coalesce(ept, epci) AS siren, {Asked(request.Conditions, sql)} AS is_asked
                FROM commune WHERE {column} IS NOT NULL
                """;

    // An area outside the place asked for would have a zero that comes from the question and not from its land.
    private static bool AsksForPlace(IEnumerable<Condition> conditions) => OfCommunes(conditions).Count > 0;

    private static string Asked(IEnumerable<Condition> conditions, SqlText sql) => ConditionSql.All(Communes, OfCommunes(conditions), sql);

    private static IReadOnlyList<Condition> OfCommunes(IEnumerable<Condition> conditions) =>
        [.. conditions.Where(condition => condition is IsAmong { Property: { RefersTo: not null } property } && property.RefersTo != Land.Id)];

    private static string InBoxes(SummaryRequest request, SqlText sql) => request.Conditions.OfType<Meets>().ToList() is [var box]
        ? $" AND area.id IN (SELECT {request.Division.Areas.IdColumn} FROM {request.Division.Areas.Table}{ConditionSql.Where(request.Division.Areas, [box], sql)})"
        : "";

    // An area is as far as the EPCI in it that is furthest; a commune without EPCI has nobody who owes an inventory.
    private static string Rank(IEnumerable<Condition> conditions) =>
        $"CASE {InventoryColumn(conditions)} {string.Concat(InventoryState.All.Select((state, rank) => $"WHEN '{state}' THEN {rank} "))}ELSE 0 END";

    // The inventory is that of the kinds asked for.
    private static string InventoryColumn(IEnumerable<Condition> conditions)
    {
        var kinds = conditions.OfType<IsAmong>().FirstOrDefault(among => among.Property.Name == "kind")?.Values ?? LandVocabulary.Kinds;
        if (kinds.All(kind => kind == LandVocabulary.Friche)) return "friche_inventory";
        return kinds.Contains(LandVocabulary.Friche) ? "land_inventory" : "zone_inventory";
    }
}
