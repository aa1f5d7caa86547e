using Emprise.Core.Geography;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>Builds the two statements of a page: its rows, and how many there are in all.</summary>
internal static class ItemsSql
{
    /// <summary>Rows of a page and one more, which says that there is a next page. Columns: id, geometry or place, properties.</summary>
    public static NpgsqlCommand Page(ItemsRequest request, NpgsqlConnection connection)
    {
        var sql = new SqlText();
        var where = Where(request, sql);
        return sql.ToCommand($"""
            SELECT {request.Layer.IdColumn}, {Shape(request)}{string.Concat(request.Properties.Select(property => $", {property.Column}"))}
            FROM {request.Layer.Table}{where}
            ORDER BY {string.Concat(request.Order.Select(Key))}{request.Layer.IdColumn}
            LIMIT {sql.Add((long)request.Limit + 1)} OFFSET {sql.Add((long)request.Offset)}
            """, connection);
    }

    public static NpgsqlCommand Count(ItemsRequest request, NpgsqlConnection connection)
    {
        var sql = new SqlText();
        return sql.ToCommand($"SELECT count(*) FROM {request.Layer.Table}{Where(request, sql)}", connection);
    }

    // A row carries a place instead of a shape: some point inside it.
    private static string Shape(ItemsRequest request)
    {
        if (request.IsCsv) return $"ST_AsBinary(ST_PointOnSurface({Layer.GeometryColumn}), 'NDR')";
        if (request.SkipsGeometry) return "NULL::bytea";
        return request.Band is { } band
            ? $"ST_AsBinary(coalesce({band.Column}, {Layer.GeometryColumn}), 'NDR')"
            : $"ST_AsBinary({Layer.GeometryColumn}, 'NDR')";
    }

    // Free text is sorted as a French reader expects (É beside E); codes, of which each reader expects bytes, are not.
    private static string Key(SortKey key)
    {
        var isFreeText = key.Property is { Type: PropertyType.Text, Values: null, RefersTo: null };
        return $"{key.Property.Column}{(isFreeText ? " COLLATE \"fr-x-icu\"" : "")} {(key.IsDescending ? "DESC" : "ASC")} NULLS LAST, ";
    }

    private static string Where(ItemsRequest request, SqlText sql)
    {
        var tests = request.Conditions.Select(condition => Test(condition, request.Layer, sql)).ToList();
        return tests.Count == 0 ? "" : $" WHERE {string.Join(" AND ", tests)}";
    }

    private static string Test(Condition condition, Layer layer, SqlText sql) => condition switch
    {
        Meets meets => Meeting(meets.Box, layer, sql),
        During during => InTime(during, layer, sql),
        NameHolds name => Naming(name.Words, layer, sql),
        HectaresBetween hectares => Between(hectares, sql),
        Retired retired => $"{layer.RetiredColumn} IS {(retired.Is ? "NOT " : "")}NULL",
        IsAmong { Property.Type: PropertyType.TextList } among => $"{among.Property.Column} && {sql.Add(among.Values)}",
        IsAmong among => $"{among.Property.Column} = ANY ({sql.Add(among.Values)})",
        IsEqual equal => $"{equal.Property.Column} = {Value(equal.Value, sql)}",
        _ => throw new NotSupportedException($"{condition}"),
    };

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
