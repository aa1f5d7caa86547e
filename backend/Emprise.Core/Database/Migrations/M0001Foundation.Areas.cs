namespace Emprise.Core.Database.Migrations;

public sealed partial class M0001Foundation
{
    /// <summary>The code book by year: membership of every loaded vintage, so that a perimeter can be read in any of them.</summary>
    private const string CodeBookTables = """
        CREATE TABLE code_book_commune (
            vintage smallint NOT NULL, insee text NOT NULL, name text NOT NULL, siren text,
            department text, region text, epci text, ept text, population integer,
            PRIMARY KEY (vintage, insee));
        CREATE INDEX code_book_commune_epci_idx ON code_book_commune (vintage, epci);
        CREATE TABLE code_book_epci (
            vintage smallint NOT NULL, siren text NOT NULL, name text NOT NULL, kind text NOT NULL,
            PRIMARY KEY (vintage, siren));
        -- A former commune and the one that took it over, as the newest code book tells it.
        CREATE TABLE commune_succession (
            former_insee text NOT NULL, insee text NOT NULL, former_name text,
            PRIMARY KEY (former_insee, insee));
        CREATE TABLE territory_member (
            territory text NOT NULL, kind text NOT NULL CHECK (kind IN ('epci', 'ept', 'commune')), siren text NOT NULL,
            PRIMARY KEY (territory, kind, siren));
        """;

    // Every area table carries the exact geometry and one generalised copy per zoom band (Geography/ZoomBand.cs).
    private const string Geometry = """
            source text NOT NULL, vintage smallint NOT NULL,
            boundary_quality text NOT NULL CHECK (boundary_quality IN ('official', 'generalised', 'schematic')),
            geom geometry(MultiPolygon, 4326) NOT NULL,
            geom_z6 geometry(MultiPolygon, 4326), geom_z8 geometry(MultiPolygon, 4326),
            geom_z10 geometry(MultiPolygon, 4326), geom_z12 geometry(MultiPolygon, 4326));
        """;

    private const string AreaTables = $"""
        CREATE TABLE region (
            code text PRIMARY KEY, name text NOT NULL, population integer NOT NULL, area_hectares double precision NOT NULL,
            departments integer NOT NULL, epci integer NOT NULL, communes integer NOT NULL,
        {Geometry}
        CREATE INDEX region_geom_idx ON region USING gist (geom);
        CREATE TABLE department (
            code text PRIMARY KEY, name text NOT NULL, region text NOT NULL, region_name text NOT NULL,
            population integer NOT NULL, area_hectares double precision NOT NULL, communes integer NOT NULL, epci integer NOT NULL,
        {Geometry}
        CREATE INDEX department_geom_idx ON department USING gist (geom);
        CREATE TABLE commune (
            insee text PRIMARY KEY, name text NOT NULL, siren text, department text, department_name text, region text, region_name text,
            epci text, epci_name text, ept text, territory1 text, territory1_name text, territory2 text, territory2_name text,
            population integer, area_hectares double precision NOT NULL, postal_codes text[] NOT NULL,
            town_hall geometry(Point, 4326) NOT NULL,
        {Geometry}
        CREATE INDEX commune_geom_idx ON commune USING gist (geom);
        CREATE INDEX commune_epci_idx ON commune (epci);
        CREATE INDEX commune_ept_idx ON commune (ept);
        CREATE INDEX commune_department_idx ON commune (department);
        CREATE INDEX commune_region_idx ON commune (region);
        CREATE INDEX commune_territory1_idx ON commune (territory1);
        CREATE INDEX commune_territory2_idx ON commune (territory2);
        CREATE TABLE epci (
            siren text PRIMARY KEY, name text NOT NULL, kind text NOT NULL, communes integer NOT NULL, population integer NOT NULL,
            area_hectares double precision NOT NULL, department text, department_name text, region text, region_name text,
            territory1 text, territory1_name text, territory2 text, territory2_name text,
        {Geometry}
        CREATE INDEX epci_geom_idx ON epci USING gist (geom);
        CREATE TABLE territory (
            id text PRIMARY KEY, name text NOT NULL, phase smallint NOT NULL CHECK (phase IN (1, 2)), code text NOT NULL,
            members integer NOT NULL, epci integer NOT NULL, communes integer NOT NULL, population integer NOT NULL,
            area_hectares double precision NOT NULL, regions text[] NOT NULL, departments text[] NOT NULL,
        {Geometry}
        CREATE INDEX territory_geom_idx ON territory USING gist (geom);
        """;
}
