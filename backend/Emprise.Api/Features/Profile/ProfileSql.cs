namespace Emprise.Api.Features.Profile;

/// <summary>The statements of a profile; $1 is the id of the territory.</summary>
internal static class ProfileSql
{
    public const string Identity =
        "SELECT id, phase, code, name, communes, population, area_hectares, boundary_quality, vintage FROM territory WHERE id = $1";

    /// <summary>Regions and departments, of which the column says which.</summary>
    public const string Places = """
        SELECT place.collection, place.code, place.name
        FROM territory
            JOIN (SELECT 'regions' AS collection, code, name FROM region UNION ALL SELECT 'departments', code, name FROM department) AS place
                ON place.code = ANY (CASE place.collection WHEN 'regions' THEN territory.regions ELSE territory.departments END)
        WHERE territory.id = $1
        ORDER BY place.name COLLATE "fr-x-icu"
        """;

    // Two areas that touch in a point have no border.
    public const string Neighbours = """
        SELECT id, name, phase, border_km
        FROM (
            SELECT other.id, other.name, other.phase,
                round((ST_Length(ST_Intersection(ST_Boundary(territory.geom), ST_Boundary(other.geom))::geography) / 1000)::numeric, 1)::double precision
                    AS border_km
            FROM territory JOIN territory AS other
                ON other.phase = territory.phase AND other.id <> territory.id AND other.geom && territory.geom
            WHERE territory.id = $1) AS neighbour
        WHERE border_km > 0
        ORDER BY border_km DESC, id
        """;

    public static string Members(int phase) => $"""
        SELECT member.kind, member.siren, coalesce(commune.insee, member.siren), coalesce(epci.name, commune.name),
            CASE member.kind WHEN 'commune' THEN 1 ELSE epci.communes END,
            coalesce(epci.population, commune.population), coalesce(epci.area_hectares, commune.area_hectares)
        FROM territory_member AS member
            LEFT JOIN epci ON member.kind <> 'commune' AND epci.siren = member.siren
            LEFT JOIN (SELECT * FROM commune WHERE territory{phase} = $1) AS commune ON member.kind = 'commune' AND commune.siren = member.siren
        WHERE member.territory = $1
        ORDER BY array_position(ARRAY['epci', 'ept', 'commune'], member.kind), coalesce(epci.name, commune.name) COLLATE "fr-x-icu", member.siren
        """;

    public static string OtherPhase(int phase) => $"""
        SELECT other.id, other.name, round((part.area / part.of)::numeric, 4)::double precision, part.communes
        FROM (
            SELECT territory{3 - phase} AS id, count(*)::integer AS communes, sum(area_hectares) AS area, sum(sum(area_hectares)) OVER () AS of
            FROM commune WHERE territory{phase} = $1 GROUP BY territory{3 - phase}) AS part
            JOIN territory AS other USING (id)
        ORDER BY part.area DESC, other.id
        """;
}
