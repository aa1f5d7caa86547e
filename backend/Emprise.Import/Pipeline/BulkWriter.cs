using Npgsql;

namespace Emprise.Import.Pipeline;

/// <summary>
/// Replaces the content of tables inside the transaction of its connection, in bulk. Old rows are deleted, not truncated: whoever
/// reads meanwhile is never blocked and sees the old content until the commit, then the new, never a mix.
/// </summary>
public sealed class BulkWriter(NpgsqlConnection connection)
{
    /// <summary>Writes the rows by binary COPY, lets the database compute the rest, and puts them in place of the old ones.</summary>
    public async Task ReplaceAsync<T>(BulkTable<T> table, IEnumerable<T> rows, CancellationToken cancellation)
    {
        var columns = table.Columns.Select(column => column.Name).ToList();
        await RunAsync(
            $"CREATE TEMP TABLE staged_{table.Name} ON COMMIT DROP AS SELECT {string.Join(", ", columns)} FROM {table.Name} WITH NO DATA",
            cancellation);
        await CopyAsync(table, rows, cancellation);
        var targets = string.Join(", ", columns.Concat(table.Computed.Select(computed => computed.Column)));
        var values = string.Join(
            ", ", columns.Select(name => $"staged.{name}").Concat(table.Computed.Select(computed => computed.Expression)));
        await RunAsync(
            $"""
            DELETE FROM {table.Name};
            INSERT INTO {table.Name} ({targets}) SELECT {values} FROM staged_{table.Name} AS staged {table.Join};
            ANALYZE {table.Name};
            """,
            cancellation);
    }

    public async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task CopyAsync<T>(BulkTable<T> table, IEnumerable<T> rows, CancellationToken cancellation)
    {
        await using var import = await connection.BeginBinaryImportAsync(
            $"COPY staged_{table.Name} FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            await import.StartRowAsync(cancellation);
            foreach (var column in table.Columns)
            {
                if (column.Value(row) is { } value) await import.WriteAsync(value, column.Type, cancellation);
                else await import.WriteNullAsync(cancellation);
            }
        }

        await import.CompleteAsync(cancellation);
    }
}
