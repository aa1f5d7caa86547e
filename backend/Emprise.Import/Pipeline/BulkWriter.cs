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
        await StageAsync(table, rows.ToAsyncEnumerable(), cancellation);
        var targets = string.Join(", ", columns.Concat(table.Computed.Select(computed => computed.Column)));
        var values = string.Join(
            ", ", columns.Select(name => $"staged.{name}").Concat(table.Computed.Select(computed => computed.Expression)));
        await RunAsync(
            $"""
            DELETE FROM {table.Name} WHERE {table.Replaced};
            INSERT INTO {table.Name} ({targets}) SELECT {values} FROM staged_{table.Name} AS staged {table.Join};
            DROP TABLE staged_{table.Name};
            ANALYZE {table.Name};
            """,
            cancellation);
    }

    /// <summary>
    /// Copies the rows into the temporary table <c>staged_{table}</c>, made from the named columns of the table when it is not there yet.
    /// </summary>
    public async Task StageAsync<T>(BulkTable<T> table, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        var columns = string.Join(", ", table.Columns.Select(column => column.Name));
        await RunAsync(
            $"CREATE TEMP TABLE IF NOT EXISTS staged_{table.Name} ON COMMIT DROP AS SELECT {columns} FROM {table.Name} WITH NO DATA",
            cancellation);
        await CopyAsync($"staged_{table.Name}", table.Columns, rows, cancellation);
    }

    public async Task RunAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Adds the rows to the table itself.</summary>
    public Task CopyAsync<T>(BulkTable<T> table, IEnumerable<T> rows, CancellationToken cancellation) =>
        CopyAsync(table.Name, table.Columns, rows.ToAsyncEnumerable(), cancellation);

    private async Task CopyAsync<T>(
        string table, IReadOnlyList<BulkColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken cancellation)
    {
        var names = string.Join(", ", columns.Select(column => column.Name));
        await using var import = await connection.BeginBinaryImportAsync($"COPY {table} ({names}) FROM STDIN (FORMAT BINARY)", cancellation);
        import.Timeout = TimeSpan.Zero;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            await import.StartRowAsync(cancellation);
            foreach (var column in columns)
            {
                if (column.Value(row) is { } value) await import.WriteAsync(value, column.Type, cancellation);
                else await import.WriteNullAsync(cancellation);
            }
        }

        await import.CompleteAsync(cancellation);
    }
}
