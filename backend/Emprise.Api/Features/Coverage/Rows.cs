using Emprise.Api.Database;
using Emprise.Api.GeoJson;
using Npgsql;

namespace Emprise.Api.Features.Coverage;

/// <summary>How the statements of this slice are run.</summary>
internal static class Rows
{
    /// <summary>Every row of a statement.</summary>
    /// <param name="values">Its parameters in order.</param>
    public static async Task<List<T>> ListAsync<T>(
        this Snapshot data, string sql, object[] values, Func<NpgsqlDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, data.Connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ListAsync(read, cancellation);
    }

    /// <summary>Every row of a statement.</summary>
    public static async Task<List<T>> ListAsync<T>(this NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) rows.Add(read(reader));
        return rows;
    }

    public static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static double? NumberOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    public static GeoJsonGeometry? GeometryOrNull(this NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : new GeoJsonGeometry(row.GetFieldValue<byte[]>(column));
}
