using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>
/// How old an inventory is, kind by kind: friches of this year do not make the zones of 2019 younger. Known to what is loaded already.
/// </summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0008_inventory_days")]
public sealed class M0008InventoryDays : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE epci ADD zone_updated_on date, ADD friche_updated_on date;
        WITH member AS (
            SELECT insee, epci AS siren FROM commune WHERE epci IS NOT NULL UNION ALL SELECT insee, ept FROM commune WHERE ept IS NOT NULL),
        day AS (
            SELECT member.siren, max(updated_on) FILTER (WHERE kind <> 'friche') AS zones, max(updated_on) FILTER (WHERE kind = 'friche') AS friches
            FROM member JOIN industrial_land USING (insee) WHERE retired_on IS NULL GROUP BY member.siren)
        UPDATE epci SET zone_updated_on = day.zones, friche_updated_on = day.friches FROM day WHERE day.siren = epci.siren;
        """);
}
