using System.IO.Pipelines;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>A form in which a page of features is sent. Columns of a row: id, geometry, then the properties asked for.</summary>
internal interface IPageFormat
{
    void Begin();

    void WriteRow(NpgsqlDataReader row, bool isFirst);

    /// <summary>Closes the page, knowing how many rows it has, how many there are in all, and whether more follow.</summary>
    void End(int written, long matched, bool hasMore);

    ValueTask<FlushResult> FlushWhenDueAsync(CancellationToken cancellation);
}
