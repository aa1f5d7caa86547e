using Emprise.Api.Database;
using Emprise.Api.Drawings;

namespace Emprise.Api.Features.Coverage;

/// <summary>
/// Cuts communes with a shape. Most of them lie inside as a whole, which a prepared shape tells at once; only where its border runs is
/// anything intersected, with the piece of the shape that is there. Areas are spheroidal.
/// </summary>
internal static class DrawingQuery
{
    private const string Pieces = """
        WITH shape AS MATERIALIZED (SELECT ST_GeomFromWKB($1, 4326) AS geom),
        part AS MATERIALIZED (SELECT ST_Subdivide(geom, 512) AS geom FROM shape),
        met AS MATERIALIZED (
            SELECT insee, area_hectares, commune.geom, ST_Covers(shape.geom, commune.geom) AS is_covered
            FROM shape JOIN commune ON commune.geom && shape.geom)
        SELECT insee, area_hectares, area_hectares FROM met WHERE is_covered
        UNION ALL
        SELECT insee, area_hectares, hectares FROM met CROSS JOIN LATERAL (
            SELECT sum(ST_Area(ST_Intersection(met.geom, part.geom)::geography)) / 10000 AS hectares FROM part WHERE part.geom && met.geom) cut
        WHERE NOT is_covered AND hectares > 0
        """;

    // On the spheroid an edge between distant points takes a short cut: with points on its way it keeps to longitude and latitude, as the
    // pieces do. A shape wider than a quarter of the world has only that area.
    private const string Area = """
        WITH shape AS (
            SELECT geom, ST_XMax(geom) - ST_XMin(geom) > 90 OR ST_YMax(geom) - ST_YMin(geom) > 90 AS is_wide FROM (SELECT ST_GeomFromWKB($1, 4326) AS geom) given),
        straight AS MATERIALIZED (
            SELECT sum(ST_Area(ST_Segmentize(geom, 0.25)::geography)) / 10000 AS hectares FROM (
                SELECT geom FROM shape WHERE NOT is_wide
                UNION ALL SELECT ST_Intersection(geom, ST_MakeEnvelope(west, south, west + 30, south + 30, 4326))
                FROM shape, generate_series(-180, 150, 30) west, generate_series(-90, 60, 30) south WHERE is_wide) tile)
        SELECT CASE WHEN is_wide THEN hectares ELSE ST_Area(geom::geography) / 10000 END, hectares FROM shape, straight
        """;

    public static async Task<Cut> CutAsync(Drawing drawing, Snapshot data, CancellationToken cancellation)
    {
        var wkb = drawing.ToWkb();
        var area = await data.ListAsync(Area, [wkb], row => (Area: row.GetDouble(0), Straight: row.GetDouble(1)), cancellation);
        var pieces = await data.ListAsync(Pieces, [wkb], row => (Insee: row.GetString(0), Whole: row.GetDouble(1), Hectares: row.GetDouble(2)), cancellation);
        return new Cut(drawing, area[0].Area, area[0].Straight, pieces.ToDictionary(piece => piece.Insee, piece => new Piece(piece.Hectares, piece.Whole)));
    }
}
