using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>The rejections of one import, in their order: a page of a million of them begins where the last one ended.</summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0005_rejection_pages")]
public sealed class M0005RejectionPages : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        DROP INDEX import_rejection_run_idx;
        CREATE INDEX import_rejection_run_idx ON import_rejection (import_run_id, id);
        """);
}
