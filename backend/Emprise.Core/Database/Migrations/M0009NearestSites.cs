using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>
/// Sites in the order of their distance on the globe: the index on degrees has them in another order, since a degree of longitude is
/// shorter than one of latitude.
/// </summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0009_nearest_sites")]
public sealed class M0009NearestSites : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE INDEX industrial_land_geography_idx ON industrial_land USING gist ((geom::geography));
        CREATE INDEX turnkey_site_geography_idx ON turnkey_site USING gist ((geom::geography));
        """);
}
