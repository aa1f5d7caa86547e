using System.Globalization;
using System.Text.RegularExpressions;
using Emprise.Import.Pipeline;
using Microsoft.Data.Sqlite;

namespace Emprise.Import.Reading;

/// <summary>One table of a GeoPackage as its catalogue tells it.</summary>
/// <param name="Table">Name, as it is written.</param>
/// <param name="ShapeColumn">Column of the geometry; null for a plain table.</param>
/// <param name="System">Reference system in the numbering of the file; 0 or -1: undefined.</param>
/// <param name="HasRowIds">Whether rows have numbers of their own; those of a view have not.</param>
internal sealed partial record GeoPackageLayer(string Table, string? ShapeColumn, int System, bool HasRowIds)
{
    /// <summary>Every table of features or attributes, in the order of their names.</summary>
    public static List<string> Names(SqliteConnection connection) => Texts(
        connection, "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes') ORDER BY table_name");

    /// <summary>The table of that name, whatever its case.</summary>
    /// <exception cref="ImportException">There is none; the message names those there are.</exception>
    public static GeoPackageLayer Find(SqliteConnection connection, string name, string file)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT master.name, geometry.column_name, coalesce(geometry.srs_id, 0),
                   master.type = 'table' AND upper(master.sql) NOT LIKE '%WITHOUT ROWID%' AND upper(master.sql) NOT LIKE '%VIRTUAL TABLE%'
            FROM sqlite_master AS master
            LEFT JOIN gpkg_geometry_columns AS geometry ON lower(geometry.table_name) = lower(master.name)
            WHERE master.type IN ('table', 'view') AND lower(master.name) = lower($name)
            """;
        command.Parameters.AddWithValue("$name", name);
        using var reader = command.ExecuteReader();
        if (reader.Read())
        {
            return new GeoPackageLayer(
                reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.GetInt32(2), reader.GetBoolean(3));
        }

        throw new ImportException($"{file} has no layer {name}; it has {string.Join(", ", Names(connection))}.");
    }

    /// <summary>The EPSG code of a reference system of the file; null where it is undefined.</summary>
    public static int? EpsgOf(SqliteConnection connection, int system)
    {
        if (system is 0 or -1) return null;
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = $system";
        command.Parameters.AddWithValue("$system", system);
        using var reader = command.ExecuteReader();
        if (!reader.Read()) return system;
        if (reader.GetString(0).Equals("EPSG", StringComparison.OrdinalIgnoreCase)) return reader.GetInt32(1);
        var named = EpsgAtEnd().Match(reader.IsDBNull(2) ? "" : reader.GetString(2));
        return named.Success ? int.Parse(named.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read()) texts.Add(reader.GetString(0));
        return texts;
    }

    // …AUTHORITY["EPSG","2154"]] or …ID["EPSG",2154]]
    [GeneratedRegex(@"\[""EPSG"",""?(\d+)""?\]\]\s*$")]
    private static partial Regex EpsgAtEnd();
}
