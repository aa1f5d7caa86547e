using Emprise.Core.Geography;
using Emprise.Core.Layers;

namespace Emprise.Api.Filters;

/// <summary>Builds the WHERE of a statement over one layer: the same for a page, its count and whatever is totalled.</summary>
internal static class ConditionSql
{
    /// <summary>The clause with a blank before it; nothing where there are no conditions.</summary>
    public static string Where(Layer layer, IReadOnlyList<Condition> conditions, SqlText sql) =>
        conditions.Count == 0 ? "" : $" WHERE {All(layer, conditions, sql)}";

    /// <summary>Whether a row of the layer's table fulfils every condition; true where there are none.</summary>
    public static string All(Layer layer, IReadOnlyList<Condition> conditions, SqlText sql) =>
        conditions.Count == 0 ? "true" : string.Join(" AND ", conditions.Select(condition => Test(condition, layer, sql)));

    private static string Test(Condition condition, Layer layer, SqlText sql) => condition switch
    {
        Meets meets => Meeting(meets.Box, layer, sql),
        MeetsShape shape => $"ST_Intersects({Layer.GeometryColumn}, ST_GeomFromWKB({sql.Add(shape.Wkb)}, {Wgs84.Srid}))",
        During during => InTime(during, layer, sql),
        NameHolds name => Naming(name.Words, layer, sql),
        HectaresBetween hectares => Between(hectares, sql),
        Retired retired => $"{layer.RetiredColumn} IS {(retired.Is ? "NOT " : "")}NULL",
        IsAmong { Property.Type: PropertyType.TextList } among => $"{among.Property.Column} && {sql.Add(among.Values)}",
        IsAmong among => Among(among.Property, sql.Add(among.Values)),
        IsEqual equal => $"{equal.Property.Column} = {Value(equal.Value, sql)}",
        _ => throw new NotSupportedException($"{condition}"),
    };

    private static string Among(LayerProperty property, string values)
    {
        var among = $"{property.Column} = ANY ({values})";
        return property.AlsoSql is { } also ? $"({among} OR {also.Replace("{0}", values, StringComparison.Ordinal)})" : among;
    }

    private static string Value(object value, SqlText sql) => value switch
    {
        long number => sql.Add(number),
        double number => sql.Add(number),
        bool flag => sql.Add(flag),
        DateOnly day => sql.Add(day),
        _ => sql.Add((string)value),
    };

    private static string Meeting(BoundingBox box, Layer layer, SqlText sql)
    {
        var meeting = box.CrossesAntimeridian
            ? $"{Meeting(box.West, box.South, 180, box.North, sql)} OR {Meeting(-180, box.South, box.East, box.North, sql)}"
            : Meeting(box.West, box.South, box.East, box.North, sql);
        // Sites may lack a geometry and are not hidden then; areas never do, and stay on the index.
        return layer.HasZoomBands ? $"({meeting})" : $"({Layer.GeometryColumn} IS NULL OR {meeting})";
    }

    // What lies inside the box as a whole (@, by envelopes) is spared the exact test. A box without height or width is a line
    // or a point: ST_Envelope makes it one.
    private static string Meeting(double west, double south, double east, double north, SqlText sql)
    {
        var box = $"ST_Envelope(ST_MakeEnvelope({sql.Add(west)}, {sql.Add(south)}, {sql.Add(east)}, {sql.Add(north)}, {Wgs84.Srid}))";
        return $"({Layer.GeometryColumn} && {box} AND ({Layer.GeometryColumn} @ {box} OR ST_Intersects({Layer.GeometryColumn}, {box})))";
    }

    // The search entries hold the name of every feature in the form in which names are compared.
    private static string Naming(IReadOnlyList<string> words, Layer layer, SqlText sql)
    {
        var holds = words.Select(word => $" AND search_text LIKE {sql.Add($"%{word}%")}");
        return $"{layer.IdColumn} IN (SELECT feature FROM search_entry WHERE collection = {sql.Add(layer.Id)}{string.Concat(holds)})";
    }

    private static string InTime(During during, Layer layer, SqlText sql)
    {
        if (layer.DateColumn is not { } column) return "true"; // no feature of the layer has a time
        var from = during.From is { } first ? $"{column} >= {sql.Add(first)}" : "true";
        var to = during.To is { } last ? $"{column} <= {sql.Add(last)}" : "true";
        return $"({column} IS NULL OR ({from} AND {to}))";
    }

    private static string Between(HectaresBetween hectares, SqlText sql)
    {
        var least = hectares.Least is { } from ? $"{Layer.HectaresColumn} >= {sql.Add(from)}" : "true";
        var most = hectares.Most is { } to ? $"{Layer.HectaresColumn} <= {sql.Add(to)}" : "true";
        return $"(({least} AND {most}){(hectares.IncludeUnstated ? $" OR {Layer.HectaresColumn} IS NULL" : "")})";
    }
}
