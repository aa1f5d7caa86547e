using Microsoft.Data.Sqlite;
using NetTopologySuite.IO;

namespace Emprise.Import.Tests.Reading;

/// <summary>A GeoPackage made by a test: one layer <c>zones</c> with its geometry in <c>Geom</c>.</summary>
internal static class SampleGeoPackage
{
    /// <param name="path">Where it is written.</param>
    /// <param name="system">Number of the reference system of the layer.</param>
    /// <param name="rows">Name and geometry blob of each row.</param>
    public static void Write(string path, int system, params (string Name, byte[]? Blob)[] rows)
    {
        File.Delete(path);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, $"""
            CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);
            INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined', 0, 'NONE', 0, ''), ('Undefined', -1, 'NONE', -1, ''), ('WGS 84', 4326, 'EPSG', 4326, ''),
                ('L93', 100001, 'epsg', 2154, ''), ('L2E', 27572, 'EPSG', 27572, ''),
                ('Ours', 100002, 'IGNF', 7, 'PROJCS["Reunion",AUTHORITY["EPSG","2975"]]');
            INSERT INTO gpkg_contents VALUES ('Zones', 'features', {system}), ('notes', 'attributes', 0);
            INSERT INTO gpkg_geometry_columns VALUES ('zones', 'Geom', 'GEOMETRY', {system}, 0, 0);
            CREATE TABLE "Zones" (fid INTEGER PRIMARY KEY, "Geom" BLOB, Nom TEXT, hectares REAL, lots INTEGER);
            CREATE TABLE notes (id INTEGER PRIMARY KEY, texte TEXT);
            INSERT INTO notes VALUES (7, 'une note');
            """);
        for (var row = 0; row < rows.Length; row++)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO Zones VALUES ($fid, $geom, $nom, 12.5, 3)";
            command.Parameters.AddWithValue("$fid", (row + 1) * 10);
            command.Parameters.AddWithValue("$geom", (object?)rows[row].Blob ?? DBNull.Value);
            command.Parameters.AddWithValue("$nom", rows[row].Name);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>A geometry blob: header, then the shape in ISO well-known binary.</summary>
    public static byte[] Blob(string wkt, int system = 2154, bool isLittle = true)
    {
        var writer = new WKBWriter(isLittle ? ByteOrder.LittleEndian : ByteOrder.BigEndian, handleSRID: false, emitZ: wkt.Contains('Z', StringComparison.Ordinal));
        return Blob(writer.Write(new WKTReader().Read(wkt)), system, isLittle);
    }

    public static byte[] Blob(byte[] wkb, int system = 2154, bool isLittle = true)
    {
        var number = BitConverter.GetBytes(system);
        if (!isLittle) Array.Reverse(number);
        return [(byte)'G', (byte)'P', 0, (byte)(isLittle ? 1 : 0), .. number, .. wkb];
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
