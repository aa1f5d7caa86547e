using System.IO.Pipelines;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>Reads a page row by row and writes it as it comes.</summary>
internal static class ItemsQuery
{
    public static async Task<Problem?> WriteAsync(ItemsRequest request, Snapshot data, PipeWriter output, CancellationToken cancellation)
    {
        IPageFormat page = request.IsCsv ? new CsvPage(request, output) : new GeoJsonPage(request, output);
        page.Begin();
        var (written, hasMore) = await WriteRowsAsync(request, data.Connection, page, cancellation);
        var matched = HasSeenAll(request, written, hasMore)
            ? request.Offset + written
            : await CountAsync(request, data.Connection, cancellation);
        page.End(written, matched, hasMore);
        return null;
    }

    private static async Task<(int Written, bool HasMore)> WriteRowsAsync(
        ItemsRequest request, NpgsqlConnection connection, IPageFormat page, CancellationToken cancellation)
    {
        await using var command = ItemsSql.Page(request, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var written = 0;
        while (await reader.ReadAsync(cancellation))
        {
            if (written == request.Limit) return (written, true);
            page.WriteRow(reader, isFirst: written == 0);
            written++;
            await page.FlushWhenDueAsync(cancellation);
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
}
