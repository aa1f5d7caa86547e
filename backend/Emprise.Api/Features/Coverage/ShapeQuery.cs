using Emprise.Api.Database;
using Emprise.Api.GeoJson;
using Emprise.Core.Geography;
using Npgsql;

namespace Emprise.Api.Features.Coverage;

/// <summary>Reads the shapes of areas as a map of some zoom shows them.</summary>
internal static class ShapeQuery
{
    /// <summary>Column, or expression, with the shape fit for a zoom.</summary>
    public static string ColumnFor(int zoom, string table) =>
        ZoomBand.For(zoom) is { } band ? $"coalesce({table}.{band.Column}, {table}.geom)" : $"{table}.geom";

    /// <summary>By code; nothing where no zoom is given.</summary>
    public static async Task<IReadOnlyDictionary<string, GeoJsonGeometry>> ForAsync(
        string table, string key, IReadOnlyCollection<string> codes, int? zoom, Snapshot data, CancellationToken cancellation)
    {
        if (zoom is not { } level || codes.Count == 0) return new Dictionary<string, GeoJsonGeometry>();
        var sql = $"SELECT {key}, ST_AsBinary({ColumnFor(level, table)}, 'NDR') FROM {table} WHERE {key} = ANY($1)";
        var rows = await data.ListAsync(sql, [codes.ToArray()], row => (Code: row.GetString(0), Shape: row.GeometryOrNull(1)!), cancellation);
        return rows.ToDictionary(row => row.Code, row => row.Shape);
    }

    /// <summary>The shape of a column; null where there is none.</summary>
    public static GeoJsonGeometry? GeometryOrNull(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : new GeoJsonGeometry(row.GetFieldValue<byte[]>(column));
}
