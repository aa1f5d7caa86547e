using System.IO.Pipelines;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Api.Totals;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>Reads a page row by row and writes it as it comes.</summary>
internal static class ItemsQuery
{
    public static async Task<Problem?> WriteAsync(ItemsRequest request, Snapshot data, PipeWriter output, CancellationToken cancellation)
    {
        IPageFormat page = request.IsCsv ? new CsvPage(request, output) : new GeoJsonPage(request, output);
        page.Begin();
        var (written, hasMore) = await WriteRowsAsync(request, data.Connection, page, output, cancellation);
        page.End(written, hasMore, await MatchAsync(request, written, hasMore, data.Connection, cancellation));
        return null;
    }

    private static async Task<Matched> MatchAsync(
        ItemsRequest request, int written, bool hasMore, NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (request.HasTotals) return await TotalAsync(request, connection, cancellation);
        return new Matched(HasSeenAll(request, written, hasMore)
            ? request.Offset + written
            : await CountAsync(request, connection, cancellation));
    }

    private static async Task<(int Written, bool HasMore)> WriteRowsAsync(
        ItemsRequest request, NpgsqlConnection connection, IPageFormat page, PipeWriter output, CancellationToken cancellation)
    {
        await using var command = ItemsSql.Page(request, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var written = 0;
        while (await reader.ReadAsync(cancellation))
        {
            if (written == request.Limit) return (written, true);
            page.WriteRow(reader, isFirst: written == 0);
            written++;
            await output.FlushWhenDueAsync(cancellation);
        }

        return (written, false);
    }

    // A table has no place for the count; a page that ends before its limit knows it (beyond the end it has no row to say so).
    private static bool HasSeenAll(ItemsRequest request, int written, bool hasMore) =>
        request.IsCsv || (!hasMore && (written > 0 || request.Offset == 0));

    private static async Task<long> CountAsync(ItemsRequest request, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = ItemsSql.Count(request, connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task<Matched> TotalAsync(ItemsRequest request, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = ItemsSql.Totals(request, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var hectares = reader.IsDBNull(1) ? (double?)null : reader.GetDouble(1);
        return new Matched(reader.GetInt64(0), new ListTotals(hectares, reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4)));
    }
}
