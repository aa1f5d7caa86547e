using Emprise.Api.Database;
using Emprise.Api.GeoJson;
using Npgsql;

namespace Emprise.Api.Features.Coverage;

/// <summary>The perimeter as one shape.</summary>
/// <param name="Enclosed">Communes of today that lie in its holes.</param>
internal sealed record Outline(int Parts, int Holes, double[]? Bbox, GeoJsonGeometry? Geometry, IReadOnlyList<string> Enclosed)
{
    public static Outline None { get; } = new(0, 0, null, null, []);
}

/// <summary>Dissolves a perimeter, counts its parts and holes, and finds what lies in these.</summary>
internal static class OutlineQuery
{
    // Departments and EPCI that are inside as a whole come as such: a tenth of the lines, or less. $1 communes of today.
    private static string Pieces(Func<string, string> shapeOf) => $"""
        ground AS MATERIALIZED (SELECT insee, epci, department FROM commune WHERE insee = ANY($1)),
        whole_department AS MATERIALIZED (
            SELECT code FROM department JOIN (SELECT department AS code, count(*) AS inside FROM ground GROUP BY department) counted USING (code)
            WHERE communes = inside),
        rest AS MATERIALIZED (SELECT * FROM ground WHERE department IS NULL OR department NOT IN (SELECT code FROM whole_department)),
        whole_epci AS MATERIALIZED (
            SELECT siren FROM epci JOIN (SELECT epci AS siren, count(*) AS inside FROM ground GROUP BY epci) counted USING (siren)
            WHERE communes = inside AND siren IN (SELECT epci FROM rest)),
        dissolved AS MATERIALIZED (SELECT ST_Multi(ST_Union(geom)) AS geom FROM (
            SELECT {shapeOf("department")} AS geom FROM department JOIN whole_department USING (code)
            UNION ALL SELECT {shapeOf("epci")} FROM epci JOIN whole_epci USING (siren)
            UNION ALL SELECT {shapeOf("commune")} FROM commune JOIN rest USING (insee)
                WHERE rest.epci IS NULL OR rest.epci NOT IN (SELECT siren FROM whole_epci)) piece)
        """;

    // A commune whose inner point lies in a hole is enclosed. $1 communes of today.
    private const string Rings = """
        ring AS MATERIALIZED (
            SELECT row_number() OVER () AS id, ST_MakePolygon(ST_InteriorRingN(part.geom, number)) AS geom
            FROM (SELECT (ST_Dump(geom)).geom FROM dissolved) part, generate_series(1, ST_NumInteriorRings(part.geom)) number),
        enclosed AS MATERIALIZED (
            SELECT ring.id, insee FROM ring JOIN commune ON commune.geom && ring.geom AND ST_Covers(ring.geom, ST_PointOnSurface(commune.geom))
            WHERE insee <> ALL ($1))
        """;

    private const string ExactHoles = "SELECT count(*) FROM ring";

    // Generalised lines of departments, EPCI and communes do not quite meet: a sliver between them is no hole, and holds no commune.
    private const string HeldHoles = "SELECT count(DISTINCT id) FROM enclosed";

    private static string Measure(string holes) => $"""
        SELECT ST_NumGeometries(geom), ({holes})::integer, ST_XMin(geom), ST_YMin(geom), ST_XMax(geom), ST_YMax(geom),
            (SELECT coalesce(array_agg(DISTINCT insee ORDER BY insee), '{EmptyList}') FROM enclosed)
        FROM dissolved
        """;

    private const string EmptyList = "{}";

    public static async Task<Outline> ForAsync(Perimeter perimeter, int? zoom, Snapshot data, CancellationToken cancellation)
    {
        var (dissolved, values) = Dissolved(perimeter);
        var holes = IsGeneralised(perimeter) ? HeldHoles : ExactHoles;
        var found = await data.ListAsync($"WITH {dissolved}, {Rings} {Measure(holes)}", values, Read, cancellation);
        if (found is not [{ Parts: > 0 } outline]) return Outline.None;
        return zoom is { } level ? outline with { Geometry = await GeometryAsync(perimeter, level, data, cancellation) } : outline;
    }

    private static (string Sql, object[] Values) Dissolved(Perimeter perimeter) => perimeter switch
    {
        { Cut: { } cut } => ("dissolved AS MATERIALIZED (SELECT ST_Multi(ST_GeomFromWKB($2, 4326)) AS geom)", [perimeter.Ground, cut.Drawing.ToWkb()]),
        _ when IsStored(perimeter) => ("dissolved AS MATERIALIZED (SELECT geom FROM territory WHERE id = $2)", [perimeter.Ground, perimeter.Identity.Id!]),
        _ => (Pieces(table => LinesOf(table, perimeter.Ground.Length)), [perimeter.Ground]),
    };

    // Whole regions are counted by lines that a map of them shows: dissolving their exact ones would take seconds.
    private const int MostExact = 1_500;

    private static bool IsGeneralised(Perimeter perimeter) => perimeter.Cut is null && !IsStored(perimeter) && perimeter.Ground.Length > MostExact;

    private static string LinesOf(string table, int communes) => communes switch
    {
        <= MostExact => $"{table}.geom",
        <= 5_000 => ShapeQuery.ColumnFor(8, table),
        _ => ShapeQuery.ColumnFor(6, table),
    };

    // The shape of a territory is that of its communes in the newest year.
    private static bool IsStored(Perimeter perimeter) => perimeter.Identity.IsTerritory && perimeter.Vintage == perimeter.Newest;

    private static async Task<GeoJsonGeometry?> GeometryAsync(Perimeter perimeter, int zoom, Snapshot data, CancellationToken cancellation)
    {
        if (perimeter.Cut is { } cut) return new GeoJsonGeometry(cut.Drawing.ToWkb());
        if (IsStored(perimeter))
        {
            var id = perimeter.Identity.Id!;
            return (await ShapeQuery.ForAsync("territory", "id", [id], zoom, data, cancellation)).GetValueOrDefault(id);
        }

        var sql = $"WITH {Pieces(table => ShapeQuery.ColumnFor(zoom, table))} SELECT ST_AsBinary(geom, 'NDR') FROM dissolved";
        return (await data.ListAsync(sql, [perimeter.Ground], row => row.GeometryOrNull(0), cancellation))[0];
    }

    private static Outline Read(NpgsqlDataReader row) => row.IsDBNull(0)
        ? Outline.None
        : new Outline(row.GetInt32(0), row.GetInt32(1), [.. Enumerable.Range(2, 4).Select(column => Math.Round(row.GetDouble(column), 6))], null,
            row.GetFieldValue<string[]>(6));
}
