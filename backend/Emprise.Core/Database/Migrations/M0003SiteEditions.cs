using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>What lets two files speak of one site, and several producers publish under one source.</summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0003_site_editions")]
public sealed class M0003SiteEditions : Migration
{
    // same_as: the feature that answers for this one, which is then retired for as long as the other is current.
    // inventory: the file, edition after edition, that a row belongs to; only a later edition of it retires the row.
    private const string Links = """
        ALTER TABLE industrial_land ADD same_as text, ADD inventory text NOT NULL DEFAULT '';
        ALTER TABLE turnkey_site ADD same_as text, ADD inventory text NOT NULL DEFAULT '';
        CREATE INDEX industrial_land_insee_idx ON industrial_land (insee);
        CREATE INDEX industrial_land_epci_idx ON industrial_land (epci);
        CREATE INDEX industrial_land_zone_idx ON industrial_land (zone);
        """;

    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Links);
}
