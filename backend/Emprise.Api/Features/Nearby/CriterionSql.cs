using Emprise.Api.Filters;
using Emprise.Core.Layers;
using Emprise.Core.Model;

namespace Emprise.Api.Features.Nearby;

/// <summary>
/// What a row says about a criterion: a truth value (true: met, false: not met, null: not stated) and the value it is judged by. The
/// logic of three values is SQL's own.
/// </summary>
internal static class CriterionSql
{
    // A clause speaks of rail or does not, and says that there is some or none: what is said of gas reaches no further than its own comma.
    // A railway close by, or a station, is no connection.
    private const string Rail = @"\m(rail|embranch\w*|ite|(?<!gare )ferroviaires?)\M";
    private const string Lack = @"\m(no|not|none|non|without|sans|aucune?|pas|absence|néant)\M";
    private const string ClauseEnd = @"[;,.()\n]+|\m(mais|but|avec|with)\M";

    public static string Verdict(Criterion criterion, Layer layer, SqlText sql) => criterion switch
    {
        HectaresAtLeast or PlotAtLeast => $"({Value(criterion, layer, sql)} >= {sql.Add((double)criterion.Wanted)})",
        ReadyBy ready => Ready(layer, sql.Add(ready.Year)),
        OnRecycledLand => Recycled(layer),
        ReachedByRail => $"(SELECT bool_or(clause !~* '{Lack}') FROM regexp_split_to_table({Networks(layer)}, '{ClauseEnd}', 'i') AS clause WHERE clause ~* '{Rail}')",
        LabelledIn labelled => $"(nullif({Column(layer, "waves")}, '{{}}') && {sql.Add(labelled.Waves)})",
        _ => throw new NotSupportedException($"{criterion}"),
    };

    public static string Value(Criterion criterion, Layer layer, SqlText sql) => criterion switch
    {
        HectaresAtLeast => Layer.HectaresColumn,
        PlotAtLeast plot => Plot(layer, sql.Add(plot.Hectares)),
        ReadyBy => $"coalesce({Column(layer, "availableFrom")}::text, nullif({Column(layer, "readiness")}, '{LandVocabulary.Unknown}'))",
        OnRecycledLand => Recycled(layer),
        ReachedByRail => Networks(layer),
        LabelledIn => $"nullif({Column(layer, "waves")}, '{{}}')",
        _ => throw new NotSupportedException($"{criterion}"),
    };

    // Where the largest plot is not stated: it is no smaller than the smallest, and no larger than the site.
    private static string Plot(Layer layer, string wanted)
    {
        var (least, most) = (Column(layer, "minPlotHectares"), Column(layer, "maxPlotHectares"));
        return $"coalesce({most}, CASE WHEN {least} >= {wanted} THEN {least} WHEN {Layer.HectaresColumn} < {wanted} THEN {Layer.HectaresColumn} END)";
    }

    // A year decides. A class is met once its last year is over and missed before its first; between the two it says neither.
    private static string Ready(Layer layer, string year)
    {
        var readiness = Column(layer, "readiness");
        var first = $"substring({readiness} FROM '^\\d{{4}}')::integer";
        var last = $"substring({readiness} FROM '\\d{{4}}$')::integer";
        return $"coalesce({Column(layer, "availableFrom")} <= {year}, CASE WHEN {last} <= {year} THEN true WHEN {first} > {year} THEN false END)";
    }

    // A friche was used before: that is what makes it one. Zones and plots do not say.
    private static string Recycled(Layer layer) => layer.Find("recycled") is { } recycled
        ? recycled.Column
        : $"(CASE WHEN {Column(layer, "kind")} = '{LandVocabulary.Friche}' THEN true END)";

    // Inventories of land say nothing of networks.
    private static string Networks(Layer layer) => layer.Find("networks")?.Column ?? "NULL::text";

    private static string Column(Layer layer, string property) => layer.Find(property)!.Column;
}
