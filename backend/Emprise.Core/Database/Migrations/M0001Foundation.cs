using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>Schema of the first release. Written by hand: see docs/adr/0004.</summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0001_foundation")]
public sealed partial class M0001Foundation : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(CodeBookTables);
        migrationBuilder.Sql(AreaTables);
        migrationBuilder.Sql(SiteTables);
        migrationBuilder.Sql(AccountTables);
    }
}
