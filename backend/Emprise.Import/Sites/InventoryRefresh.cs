using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>
/// What an EPCI (or EPT) is told to have published. No row of a kind was ever loaded for its communes: no inventory. Rows are known but
/// none is current, or all of their hectares are zero: an inventory of zero. Else it is published. A plot inside a current zone
/// that states its surface adds no hectares of its own: they are the zone's (as in every total of the API). Each
/// kind has its own day: friches of this year do not make zones younger.
/// </summary>
public static class InventoryRefresh
{
    private const string Sql = """
        WITH member AS (
            SELECT insee, epci AS siren FROM commune WHERE epci IS NOT NULL
            UNION ALL SELECT insee, ept FROM commune WHERE ept IS NOT NULL),
        land AS (
            SELECT member.siren, site.kind, site.updated_on, site.retired_on IS NULL AS is_current,
                CASE WHEN zone.id IS NULL THEN site.area_hectares END AS own_hectares, site.area_hectares
            FROM member JOIN industrial_land AS site USING (insee)
                LEFT JOIN industrial_land AS zone ON zone.id = site.zone AND zone.retired_on IS NULL AND zone.area_hectares IS NOT NULL),
        state AS (
            SELECT siren,
                count(*) AS known, count(*) FILTER (WHERE is_current) AS sites, sum(area_hectares) FILTER (WHERE is_current) AS stated,
                count(*) FILTER (WHERE kind <> 'friche') AS known_zones, count(*) FILTER (WHERE is_current AND kind <> 'friche') AS zones,
                sum(area_hectares) FILTER (WHERE is_current AND kind <> 'friche') AS zone_hectares,
                count(*) FILTER (WHERE kind = 'friche') AS known_friches, count(*) FILTER (WHERE is_current AND kind = 'friche') AS friches,
                sum(area_hectares) FILTER (WHERE is_current AND kind = 'friche') AS friche_hectares,
                sum(own_hectares) FILTER (WHERE is_current) AS hectares,
                max(updated_on) FILTER (WHERE is_current AND kind <> 'friche') AS zones_on,
                max(updated_on) FILTER (WHERE is_current AND kind = 'friche') AS friches_on,
                max(updated_on) FILTER (WHERE is_current) AS updated_on, min(updated_on) FILTER (WHERE is_current) AS oldest_on
            FROM land GROUP BY siren),
        answer AS (
            SELECT epci.siren,
                CASE WHEN COALESCE(known, 0) = 0 THEN 'none' WHEN sites = 0 OR stated = 0 THEN 'zero' ELSE 'published' END AS land_inventory,
                CASE WHEN COALESCE(known_zones, 0) = 0 THEN 'none' WHEN zones = 0 OR zone_hectares = 0 THEN 'zero' ELSE 'published' END
                    AS zone_inventory,
                CASE WHEN COALESCE(known_friches, 0) = 0 THEN 'none' WHEN friches = 0 OR friche_hectares = 0 THEN 'zero' ELSE 'published' END
                    AS friche_inventory,
                COALESCE(sites, 0)::integer AS land_sites, round(hectares::numeric, 4)::double precision AS land_hectares,
                updated_on AS land_updated_on, oldest_on AS land_oldest_on,
                zones_on AS zone_updated_on, friches_on AS friche_updated_on
            FROM epci LEFT JOIN state USING (siren))
        UPDATE epci SET land_inventory = answer.land_inventory, zone_inventory = answer.zone_inventory,
            friche_inventory = answer.friche_inventory, land_sites = answer.land_sites, land_hectares = answer.land_hectares,
            land_updated_on = answer.land_updated_on, land_oldest_on = answer.land_oldest_on, zone_updated_on = answer.zone_updated_on,
            friche_updated_on = answer.friche_updated_on
        FROM answer
        WHERE answer.siren = epci.siren
            AND ROW(epci.land_inventory, epci.zone_inventory, epci.friche_inventory, epci.land_sites, epci.land_hectares,
                    epci.land_updated_on, epci.land_oldest_on, epci.zone_updated_on, epci.friche_updated_on)
                IS DISTINCT FROM ROW(answer.land_inventory, answer.zone_inventory, answer.friche_inventory, answer.land_sites,
                    answer.land_hectares, answer.land_updated_on, answer.land_oldest_on, answer.zone_updated_on, answer.friche_updated_on)
        """;

    public static Task RunAsync(NpgsqlConnection connection, CancellationToken cancellation) => new BulkWriter(connection).RunAsync(Sql, cancellation);
}
