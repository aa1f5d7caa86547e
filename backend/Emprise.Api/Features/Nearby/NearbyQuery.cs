using System.IO.Pipelines;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>Finds, ranks and writes.</summary>
internal static class NearbyQuery
{
    public static async Task<Problem?> WriteAsync(NearbyRequest request, Snapshot data, PipeWriter output, CancellationToken cancellation)
    {
        if (await OriginQuery.FindAsync(request.Where, request.Api, data, cancellation) is not { } origin) return OriginQuery.Missing(request.Where);
        var sql = new NearbySql(request, origin);
        var end = request.Offset + request.Limit;
        for (var most = RowsFor(request); ; most *= 2)
        {
            var body = request.Format.Begin(request);
            var (found, matched, withoutPlace) = await ReadAsync(request, sql, most, body, data.Connection, cancellation);
            var last = found.Count == 0 ? null : found[^1];
            found.Sort();
            if (found.Count == most && request.Where is not InArea && !IsSettled(found[end - 1], last!)) continue;
            body.Write(new Findings(origin, [.. found.Skip(request.Offset).Take(request.Limit)], matched, withoutPlace), output);
            return null;
        }
    }

    /// <summary>
    /// How many rows are read at first: those up to the end of the page, and as many more as usually suffice to know that none of the rest
    /// belongs among them.
    /// </summary>
    public static int RowsFor(NearbyRequest request) => request.Offset + request.Limit + 8 + (request.Offset + request.Limit) / 32;

    // Of equal merit, whatever was not read is at least as far on the sphere as the last that was. Where the end of the page is certainly
    // nearer than that, nothing that was not read belongs before it. (In an area rows come in the very order of rank.)
    private static bool IsSettled(Finding end, Finding last) =>
        end.CompareMerit(last) < 0 || end.Metres < last.SphericalMetres * NearbySql.LeastSpheroidal;

    // Sent together: the database counts while the rows are read here.
    private static async Task<(List<Finding> Found, long Matched, long WithoutPlace)> ReadAsync(
        NearbyRequest request, NearbySql sql, int most, FindingsBody body, NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.Rows(most), sql.Count(), sql.WithoutPlace() } };
        await using var reader = await batch.ExecuteReaderAsync(cancellation);
        var (findings, found) = (new FindingReader(request), new List<Finding>());
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(findings.Read(reader, found.Count));
            body.Take(reader);
        }

        return (found, await NextCountAsync(reader, cancellation), await NextCountAsync(reader, cancellation));
    }

    private static async Task<long> NextCountAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        await reader.NextResultAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return reader.GetInt64(0);
    }
}
