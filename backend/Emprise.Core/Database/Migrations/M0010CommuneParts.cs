using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>
/// Communes of the newest year that an earlier year has as a part of another one: made again since, or the seat of that one by now. So the
/// ground of what was divided is known (docs/adr/0008).
/// </summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0010_commune_parts")]
public sealed class M0010CommuneParts : Migration
{
    private const string Parts = """
        CREATE TABLE commune_part (insee text NOT NULL, whole text NOT NULL, PRIMARY KEY (whole, insee));
        """;

    // The embedded data are read again, so that a database of before gets them.
    private const string ReadAgain = "DELETE FROM content_fingerprint WHERE content = 'embedded';";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Parts);
        migrationBuilder.Sql(ReadAgain);
    }
}
