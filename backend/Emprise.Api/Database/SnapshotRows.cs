using Npgsql;

namespace Emprise.Api.Database;

internal static class SnapshotRows
{
    /// <summary>The rows of a statement without parameters, one value each.</summary>
    public static Task<List<T>> ListAsync<T>(this Snapshot data, string sql, Func<NpgsqlDataReader, T> read, CancellationToken cancellation) =>
        data.ListAsync(sql, [], read, cancellation);

    /// <summary>The rows of a statement, one value each; <paramref name="values"/> are its parameters, from $1.</summary>
    public static async Task<List<T>> ListAsync<T>(
        this Snapshot data, string sql, object[] values, Func<NpgsqlDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, data.Connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ListAsync(read, cancellation);
    }

    /// <summary>The rows of a statement, one value each.</summary>
    public static async Task<List<T>> ListAsync<T>(this NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation)) rows.Add(read(reader));
        return rows;
    }

    /// <summary>The text of a column; null where it is not stated.</summary>
    public static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>The number of a column; null where it is not stated.</summary>
    public static double? NumberOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
