namespace Emprise.Import.Export;

/// <summary>The statements that make a GeoPackage 1.2 (OGC 12-128r14) and a layer of it.</summary>
internal static class GeoPackageSchema
{
    /// <summary>"GPKG" in ASCII, and version 1.2.</summary>
    public const string Header = "PRAGMA application_id = 1196444487; PRAGMA user_version = 10200;";

    public const string Core = """
        CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
        CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
            z TINYINT NOT NULL, m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
        CREATE TABLE gpkg_extensions (
            table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
            CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
        CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER DEFAULT NULL);
        INSERT INTO gpkg_spatial_ref_sys VALUES
            ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
            ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
            ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,
        AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,
        AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
                'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
        """;

    /// <summary>The triggers that keep the index of a layer; made once its rows are in, because they call functions of the reader.</summary>
    public static string Triggers(string table)
    {
        var index = $"\"rtree_{table}_geom\"";
        const string Isset = "(NEW.\"geom\" NOTNULL AND NOT ST_IsEmpty(NEW.\"geom\"))";
        const string Unset = "(NEW.\"geom\" ISNULL OR ST_IsEmpty(NEW.\"geom\"))";
        const string Box = "NEW.\"fid\", ST_MinX(NEW.\"geom\"), ST_MaxX(NEW.\"geom\"), ST_MinY(NEW.\"geom\"), ST_MaxY(NEW.\"geom\")";
        var put = $"INSERT OR REPLACE INTO {index} VALUES ({Box});";
        return $"""
            CREATE TRIGGER "rtree_{table}_geom_insert" AFTER INSERT ON "{table}" WHEN {Isset} BEGIN {put} END;
            CREATE TRIGGER "rtree_{table}_geom_update1" AFTER UPDATE OF "geom" ON "{table}" WHEN OLD."fid" = NEW."fid" AND {Isset}
            BEGIN {put} END;
            CREATE TRIGGER "rtree_{table}_geom_update2" AFTER UPDATE OF "geom" ON "{table}" WHEN OLD."fid" = NEW."fid" AND {Unset}
            BEGIN DELETE FROM {index} WHERE id = OLD."fid"; END;
            CREATE TRIGGER "rtree_{table}_geom_update3" AFTER UPDATE ON "{table}" WHEN OLD."fid" != NEW."fid" AND {Isset}
            BEGIN DELETE FROM {index} WHERE id = OLD."fid"; {put} END;
            CREATE TRIGGER "rtree_{table}_geom_update4" AFTER UPDATE ON "{table}" WHEN OLD."fid" != NEW."fid" AND {Unset}
            BEGIN DELETE FROM {index} WHERE id IN (OLD."fid", NEW."fid"); END;
            CREATE TRIGGER "rtree_{table}_geom_delete" AFTER DELETE ON "{table}" WHEN OLD."geom" NOT NULL
            BEGIN DELETE FROM {index} WHERE id = OLD."fid"; END;
            {CountTriggers(table)}
            """;
    }

    /// <summary>The triggers that keep the number of rows, as GDAL makes them.</summary>
    public static string CountTriggers(string table) => $"""
        CREATE TRIGGER "trigger_insert_feature_count_{table}" AFTER INSERT ON "{table}"
        BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('{table}'); END;
        CREATE TRIGGER "trigger_delete_feature_count_{table}" AFTER DELETE ON "{table}"
        BEGIN UPDATE gpkg_ogr_contents SET feature_count = feature_count - 1 WHERE lower(table_name) = lower('{table}'); END;
        """;
}
