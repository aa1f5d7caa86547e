using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>A form in which a page of features is sent. Columns of a row: id, geometry, then the properties asked for.</summary>
internal interface IPageFormat
{
    void Begin();

    void WriteRow(NpgsqlDataReader row, bool isFirst);

    /// <summary>Closes the page, knowing how many rows it has, whether more follow, and what there is in all.</summary>
    void End(int written, bool hasMore, Matched matched);
}
