using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Emprise.Core.Database.Migrations;

/// <summary>
/// Official files beside the embedded data (docs/adr/0007): base tables hold what files said, the served tables are derived from them.
/// </summary>
[DbContext(typeof(GeoDbContext))]
[Migration("0002_official_files")]
public sealed class M0002OfficialFiles : Migration
{
    /// <summary>What files said, under the codes of their own vintage. The layers of areas are derived from these tables.</summary>
    private const string BaseTables = """
        ALTER TABLE code_book_commune ADD postal_codes text[] NOT NULL DEFAULT '{}';
        CREATE TABLE code_book_area (
            vintage smallint NOT NULL, kind text NOT NULL CHECK (kind IN ('department', 'region')), code text NOT NULL, name text NOT NULL,
            PRIMARY KEY (vintage, kind, code));
        CREATE TABLE town_hall (insee text PRIMARY KEY, geom geometry(Point, 4326) NOT NULL);
        CREATE TABLE territory_listing (
            id text PRIMARY KEY, name text NOT NULL, phase smallint NOT NULL CHECK (phase IN (1, 2)), code text NOT NULL,
            source text NOT NULL, vintage smallint NOT NULL);
        CREATE TABLE boundary (
            layer text NOT NULL CHECK (layer IN ('communes', 'epci', 'departments', 'regions', 'territories')),
            source text NOT NULL, code text NOT NULL, name text NOT NULL, vintage smallint NOT NULL,
            quality text NOT NULL CHECK (quality IN ('official', 'generalised', 'schematic')),
            loaded_on timestamptz NOT NULL DEFAULT now(), geom geometry(MultiPolygon, 4326) NOT NULL,
            PRIMARY KEY (layer, source, code));
        """;

    // Retired: the producer's later file lacks the site. It is kept, with the day, and is in no list or total.
    private const string Sites = """
        ALTER TABLE industrial_land
            ADD retired_on date, ADD zone text, ADD usable_hectares double precision, ADD available_hectares double precision,
            ADD stated jsonb NOT NULL DEFAULT '{}';
        ALTER TABLE turnkey_site ADD retired_on date, ADD stated jsonb NOT NULL DEFAULT '{}';
        """;

    // No inventory is not zero hectare (code de l'urbanisme L318-8-2): the state says which.
    private const string Inventory = """
        ALTER TABLE epci
            ADD land_inventory text NOT NULL DEFAULT 'none' CHECK (land_inventory IN ('none', 'zero', 'published')),
            ADD zone_inventory text NOT NULL DEFAULT 'none' CHECK (zone_inventory IN ('none', 'zero', 'published')),
            ADD friche_inventory text NOT NULL DEFAULT 'none' CHECK (friche_inventory IN ('none', 'zero', 'published')),
            ADD land_sites integer NOT NULL DEFAULT 0, ADD land_hectares double precision,
            ADD land_updated_on date, ADD land_oldest_on date;
        """;

    private const string Accounts = """
        ALTER TABLE source
            ADD origin text NOT NULL DEFAULT 'embedded' CHECK (origin IN ('embedded', 'file', 'url')),
            ADD file text, ADD completeness jsonb NOT NULL DEFAULT '[]';
        ALTER TABLE import_run
            ADD origin text NOT NULL DEFAULT 'embedded' CHECK (origin IN ('embedded', 'file', 'url')), ADD report jsonb NOT NULL DEFAULT '{}';
        """;

    // The embedded data are read again, so that a database of the first release gets its base tables.
    private const string ReadAgain = "DELETE FROM content_fingerprint;";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(BaseTables);
        migrationBuilder.Sql(Sites);
        migrationBuilder.Sql(Inventory);
        migrationBuilder.Sql(Accounts);
        migrationBuilder.Sql(ReadAgain);
    }
}
