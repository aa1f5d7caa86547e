using Emprise.Api.Filters;
using Emprise.Core.Geography;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>Builds the statements of a search: the sites in their order, how many there are, and how many have no place.</summary>
/// <remarks>
/// The index on geography has sites in the order of their distance on a sphere. That of the spheroid, which is served, is told beside it:
/// the two never differ by more than <see cref="LeastSpheroidal"/>, which <see cref="NearbyQuery"/> allows for.
/// </remarks>
internal sealed class NearbySql(NearbyRequest request, Origin origin)
{
    /// <summary>Least ratio of the distance on the spheroid to that on PostGIS's sphere: of the meridian at the equator, rounded down.</summary>
    public const double LeastSpheroidal = 0.994;

    private const string Geography = $"{Layer.GeometryColumn}::geography";
    private const int MetresPerKilometre = 1000;

    private readonly Layer _layer = request.Layer;

    /// <summary>Columns: id, geometry or place, properties, spheroidal and spherical distance, verdict and value of each criterion, last update.</summary>
    public NpgsqlBatchCommand Rows(int most)
    {
        var sql = new SqlText();
        var verdicts = Verdicts(sql);
        var values = request.Criteria.Select(criterion => CriterionSql.Value(criterion, _layer, sql)).ToList();
        var (distance, sphere) = Distances(sql);
        var columns = _layer.Properties.Select(property => property.Column).Concat([distance, sphere]).Concat(verdicts.Zip(values, (v, w) => $"{v}, {w}"));
        return sql.ToBatchCommand($"""
            SELECT {_layer.IdColumn}, {Shape}, {string.Join(", ", columns)}{Update}
            FROM {_layer.Table}{Where(sql, verdicts)}
            ORDER BY {Merit(verdicts)}{(request.Where is InArea ? $"{_layer.IdColumn} COLLATE \"C\"" : sphere)}
            LIMIT {sql.Add((long)most)}
            """);
    }

    public NpgsqlBatchCommand Count()
    {
        var sql = new SqlText();
        return sql.ToBatchCommand($"SELECT count(*) FROM {_layer.Table}{Where(sql, request.IsStrict ? Verdicts(sql) : [])}");
    }

    public NpgsqlBatchCommand WithoutPlace()
    {
        var sql = new SqlText();
        var where = ConditionSql.Where(_layer, request.Conditions, sql);
        return sql.ToBatchCommand($"SELECT count(*) FROM {_layer.Table}{where} AND {Layer.GeometryColumn} IS NULL");
    }

    // A row of a table, or of a feed, carries a place instead of a shape: some point inside it.
    private string Shape => request.Format == NearbyFormat.GeoJson
        ? $"ST_AsBinary({Layer.GeometryColumn}, 'NDR')"
        : $"ST_AsBinary(ST_PointOnSurface({Layer.GeometryColumn}), 'NDR')";

    // When a row changed: the producer's own day, else that of the last load of its source, else the year that the row speaks of.
    private string Update => request.Format.IsFeed
        ? $"""
            , coalesce({(_layer.DateColumn is { } day ? $"{day}::timestamp AT TIME ZONE 'UTC', " : "")}
                (SELECT loaded_on FROM source WHERE source.id = {_layer.Table}.source), make_timestamptz(vintage, 1, 1, 0, 0, 0, 'UTC'))
            """
        : "";

    private List<string> Verdicts(SqlText sql) => [.. request.Criteria.Select(criterion => CriterionSql.Verdict(criterion, _layer, sql))];

    private static string Merit(List<string> verdicts) => verdicts.Count == 0
        ? ""
        : $"{string.Join(" + ", verdicts.Select(verdict => $"({verdict} IS FALSE)::integer"))}, "
            + $"{string.Join(" + ", verdicts.Select(verdict => $"({verdict} IS NULL)::integer"))}, ";

    private (string Spheroidal, string Spherical) Distances(SqlText sql)
    {
        if (request.Where is InArea) return ("0::double precision", "0::double precision");
        var point = Point(sql);
        return ($"ST_Distance({Geography}, {point})", $"{Geography} <-> {point}");
    }

    private string Where(SqlText sql, IReadOnlyList<string> verdicts)
    {
        var within = request.Where is InArea { Area: var area }
            ? $"ST_Intersects({Layer.GeometryColumn}, ST_GeomFromWKB({sql.Add(area.ToWkb())}, {Wgs84.Srid}))"
            : $"ST_DWithin({Geography}, {Point(sql)}, {sql.Add(request.RadiusKm!.Value * MetresPerKilometre)})";
        var strictly = request.IsStrict ? string.Concat(verdicts.Select(verdict => $" AND {verdict}")) : "";
        return $"{ConditionSql.Where(_layer, request.Conditions, sql)} AND {within}{strictly}";
    }

    // Asked for once, and not again for each row.
    private string Point(SqlText sql) => $"(SELECT ST_Point({sql.Add(origin.Point[0])}, {sql.Add(origin.Point[1])})::geography)";
}
