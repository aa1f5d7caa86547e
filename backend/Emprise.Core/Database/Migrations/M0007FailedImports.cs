using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>Imports that loaded nothing are kept beside the others: a steward looks for them in the same place.</summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0007_failed_imports")]
public sealed class M0007FailedImports : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        ALTER TABLE import_run
            ADD outcome text NOT NULL DEFAULT 'loaded' CHECK (outcome IN ('loaded', 'refused', 'failed')),
            ADD failure text,
            ADD CHECK (outcome = 'loaded' OR loaded = 0),
            ADD CHECK ((outcome = 'failed') = (failure IS NOT NULL));
        """);
}
