using Emprise.Api.Database;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Collections;

/// <summary>Box and days that the features of a layer fill.</summary>
internal static class ExtentQuery
{
    public static async Task<Extent> ForLayerAsync(Layer layer, Snapshot data, CancellationToken cancellation)
    {
        var days = layer.DateColumn is { } column ? $"min({column}), max({column})" : "NULL::date, NULL::date";
        var current = layer.RetiredColumn is { } retired ? $" WHERE {retired} IS NULL" : "";
        await using var command = new NpgsqlCommand($"""
            SELECT ST_XMin(box), ST_YMin(box), ST_XMax(box), ST_YMax(box), first, last
            FROM (SELECT ST_Extent({Layer.GeometryColumn}), {days} FROM {layer.Table}{current}) extent (box, first, last)
            """, data.Connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var time = layer.DateColumn is null ? null : new TemporalExtent([[Day(reader, 4), Day(reader, 5)]]);
        return new Extent(new SpatialExtent(BoxOf(reader)), time);
    }

    private static double[][] BoxOf(NpgsqlDataReader row) => row.IsDBNull(0)
        ? []
        : [[.. Enumerable.Range(0, 4).Select(column => Math.Round(row.GetDouble(column), 6))]];

    private static DateOnly? Day(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);
}
