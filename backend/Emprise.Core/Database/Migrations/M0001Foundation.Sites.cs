namespace Emprise.Core.Database.Migrations;

public sealed partial class M0001Foundation
{
    // Null means "not stated" in every column of a site.
    private const string Place = """
            insee text, commune text, epci text, epci_name text,
            territory1 text, territory1_name text, territory2 text, territory2_name text, department text, region text,
        """;

    private const string SiteTables = $"""
        CREATE TABLE industrial_land (
            id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL CHECK (kind IN ('zone', 'plot', 'friche')),
            subkind text, status text NOT NULL, stage text, area_hectares double precision,
        {Place}
            updated_on date, producer text, source text NOT NULL, vintage smallint NOT NULL, geometry_precision text NOT NULL,
            geom geometry(Geometry, 4326));
        CREATE INDEX industrial_land_geom_idx ON industrial_land USING gist (geom);
        CREATE TABLE turnkey_site (
            id text PRIMARY KEY, name text NOT NULL, waves text[] NOT NULL, readiness text,
            area_hectares double precision, min_plot_hectares double precision, max_plot_hectares double precision,
            recycled boolean, networks text, available_from integer, procedures text, icpe_seveso text,
        {Place}
            source_urls text[] NOT NULL, source text NOT NULL, vintage smallint NOT NULL, geometry_precision text NOT NULL,
            geom geometry(Geometry, 4326));
        CREATE INDEX turnkey_site_geom_idx ON turnkey_site USING gist (geom);
        CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
        -- What the search box finds: one row a feature; search_text and aliases are in the form of Core's SearchText.
        CREATE TABLE search_entry (
            collection text NOT NULL, feature text NOT NULL, name text NOT NULL, kind text NOT NULL, context text NOT NULL,
            search_text text NOT NULL, aliases text[] NOT NULL, weight real NOT NULL, point geometry(Point, 4326), box geometry(Polygon, 4326),
            PRIMARY KEY (collection, feature));
        CREATE INDEX search_entry_text_idx ON search_entry USING gin (search_text gin_trgm_ops);
        CREATE INDEX search_entry_aliases_idx ON search_entry USING gin (aliases);
        """;

    /// <summary>Provenance, the account of every import, and the version that the API's caches hang on.</summary>
    private const string AccountTables = $"""
        CREATE TABLE source (
            id text PRIMARY KEY, title text NOT NULL, producer text NOT NULL, url text, licence text NOT NULL, attribution text NOT NULL,
            vintage integer NOT NULL, loaded_on timestamptz NOT NULL,
            rows_read integer NOT NULL, rows_loaded integer NOT NULL, rows_rejected integer NOT NULL,
            CHECK (rows_read = rows_loaded + rows_rejected));
        CREATE TABLE import_run (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, source text NOT NULL, file text NOT NULL, checksum text NOT NULL,
            vintage integer NOT NULL, started_on timestamptz NOT NULL, finished_on timestamptz NOT NULL,
            read integer NOT NULL, loaded integer NOT NULL, unchanged integer NOT NULL, retired integer NOT NULL,
            rejected integer NOT NULL, repaired integer NOT NULL, CHECK (read = loaded + rejected));
        CREATE TABLE import_rejection (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            import_run_id bigint NOT NULL REFERENCES import_run ON DELETE CASCADE,
            row integer NOT NULL, field text NOT NULL, value text, reason text NOT NULL);
        CREATE INDEX import_rejection_run_idx ON import_rejection (import_run_id);
        CREATE TABLE programme_fact (
            id integer PRIMARY KEY, kind text NOT NULL, place text NOT NULL, year integer, figure text NOT NULL,
            unit text NOT NULL, text text NOT NULL, source text NOT NULL);
        -- Checksum of what a content was made from: the same again needs no import.
        CREATE TABLE content_fingerprint (content text PRIMARY KEY, fingerprint text NOT NULL);
        CREATE TABLE data_version (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version bigint NOT NULL);
        INSERT INTO data_version (version) VALUES (0);
        """;
}
