using System.Globalization;
using System.IO.Pipelines;
using Emprise.Api.Csv;
using Emprise.Api.Database;
using Emprise.Api.GeoJson;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Features.Sources;

/// <summary>Reads rejections row by row and writes them as they come: there may be a million.</summary>
internal static class RejectionsQuery
{
    // One row more than asked for says that there is a next page.
    private const string Page = """
        SELECT id, row, field, value, reason FROM import_rejection
        WHERE import_run_id = $1 AND id > $2 ORDER BY id LIMIT $3 OFFSET $4
        """;

    // No row at all where there is no such import.
    private const string Count = """
        SELECT (SELECT count(*) FROM import_rejection WHERE import_run_id = import_run.id) FROM import_run WHERE id = $1
        """;

    /// <summary>Writes the page; false, and nothing is written, where there is no such import.</summary>
    public static async Task<bool> WriteAsync(
        long import, RejectionsRequest request, Snapshot data, PipeWriter output, CancellationToken cancellation)
    {
        if (await CountAsync(import, data, cancellation) is not { } matched) return false;
        await using var command = new NpgsqlCommand(Page, data.Connection);
        foreach (var value in (long?[])[import, request.After, request.Limit + 1L, request.Offset])
        {
            command.Parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bigint });
        }

        await using var rows = await command.ExecuteReaderAsync(cancellation);
        await (request.IsCsv ? WriteTableAsync(rows, request, output, cancellation) : WriteJsonAsync(rows, matched, request, output, cancellation));
        return true;
    }

    private static async Task<long?> CountAsync(long import, Snapshot data, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Count, data.Connection);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = import });
        return (long?)await command.ExecuteScalarAsync(cancellation);
    }

    private static async Task WriteTableAsync(
        NpgsqlDataReader rows, RejectionsRequest request, PipeWriter output, CancellationToken cancellation)
    {
        var table = new CsvOutput(output);
        table.Line("row", "field", "value", "reason");
        for (var written = 0L; written != request.Limit && await rows.ReadAsync(cancellation); written++)
        {
            table.Line(rows.GetInt32(1).ToString(CultureInfo.InvariantCulture), CsvOutput.Harmless(rows.GetString(2)),
                rows.IsDBNull(3) ? "" : CsvOutput.Harmless(rows.GetString(3)), CsvOutput.Harmless(rows.GetString(4)));
            await output.FlushWhenDueAsync(cancellation);
        }
    }

    private static async Task WriteJsonAsync(
        NpgsqlDataReader rows, long matched, RejectionsRequest request, PipeWriter output, CancellationToken cancellation)
    {
        var json = new JsonOutput(output);
        json.Raw("{\"rejections\":["u8);
        var (written, last, hasMore) = (0, 0L, false);
        while (await rows.ReadAsync(cancellation))
        {
            if (hasMore = written == request.Limit) break;
            if (written++ > 0) json.Raw(",\n"u8);
            last = rows.GetInt64(0);
            WriteRow(rows, json);
            await output.FlushWhenDueAsync(cancellation);
        }

        json.Raw("],\"numberMatched\":"u8);
        json.Number(matched);
        json.Raw(",\"numberReturned\":"u8);
        json.Number(written);
        json.Raw(",\"links\":"u8);
        json.Raw(ApiJson.ToUtf8(Links(request, hasMore ? last : null)));
        json.Raw("}"u8);
    }

    private static void WriteRow(NpgsqlDataReader row, JsonOutput json)
    {
        json.Raw("{\"row\":"u8);
        json.Number(row.GetInt64(1));
        json.Raw(",\"field\":"u8);
        json.Text(row.GetString(2));
        json.Raw(",\"value\":"u8);
        if (row.IsDBNull(3)) json.Raw("null"u8);
        else json.Text(row.GetString(3));
        json.Raw(",\"reason\":"u8);
        json.Text(row.GetString(4));
        json.Raw("}"u8);
    }

    private static IEnumerable<Link> Links(RejectionsRequest request, long? last)
    {
        yield return new Link("self", MediaTypes.Json, "This page", request.Query.Canonical);
        yield return new Link("alternate", "text/csv", "Every row as a table", request.Query.With(("f", "csv"), ("limit", null), ("offset", null), ("after", null)));
        if (last is { } key) yield return new Link("next", MediaTypes.Json, "Next page", request.Next(key));
    }
}
