using Emprise.Api.Filters;
using Emprise.Api.Totals;
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
        var where = ConditionSql.Where(request.Layer, request.Conditions, sql);
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
        return sql.ToCommand($"SELECT count(*) FROM {request.Layer.Table}{ConditionSql.Where(request.Layer, request.Conditions, sql)}", connection);
    }

    /// <summary>How many there are, and the columns of <see cref="ListTotals"/>.</summary>
    public static NpgsqlCommand Totals(ItemsRequest request, NpgsqlConnection connection)
    {
        var sql = new SqlText();
        return sql.ToCommand($"""
            {CountedSql.With(request.Layer, request.Conditions, sql)}
            SELECT count(*), {CountedSql.Sum(request.Layer)}, count(own_hectares), count({Layer.HectaresColumn}) - count(own_hectares),
                count(*) - count({Layer.HectaresColumn})
            FROM counted
            """, connection);
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
}
