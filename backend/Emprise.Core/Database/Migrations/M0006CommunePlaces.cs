using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>What every commune lies in, read without its shapes: rows of official contours are far apart on disk.</summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0006_commune_places")]
public sealed class M0006CommunePlaces : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE INDEX commune_places_idx ON commune (insee) INCLUDE (epci, ept, territory1, territory2, department, region);
        """);
}
