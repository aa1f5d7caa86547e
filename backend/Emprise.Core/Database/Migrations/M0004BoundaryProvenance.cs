using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>
/// Source and vintage of an area are those of its codes and membership; where its lines come from is told beside them. The code book
/// keeps what the derived layers need, so that they can be made again from the database alone.
/// </summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0004_boundary_provenance")]
public sealed class M0004BoundaryProvenance : Migration
{
    private static readonly string[] AreaTables = ["region", "department", "commune", "epci", "territory"];

    // What a year of the code book was read from: official membership is not overwritten by the embedded one.
    private const string CodeBook = """
        CREATE TABLE code_book_year (vintage smallint PRIMARY KEY, source text NOT NULL);
        ALTER TABLE code_book_commune ADD former_names text[] NOT NULL DEFAULT '{}';
        """;

    // The embedded data are read again, so that a database of before gets what is new here.
    private const string ReadAgain = "DELETE FROM content_fingerprint;";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(CodeBook);
        foreach (var table in AreaTables) migrationBuilder.Sql($"ALTER TABLE {table} ADD boundary_source text, ADD boundary_vintage smallint;");
        migrationBuilder.Sql(ReadAgain);
    }
}
