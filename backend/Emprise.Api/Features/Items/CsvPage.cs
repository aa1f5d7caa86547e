using System.IO.Pipelines;
using Emprise.Api.Csv;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>A table, header first: id, properties, longitude and latitude of a point inside the feature.</summary>
internal sealed class CsvPage(ItemsRequest request, PipeWriter pipe) : IPageFormat
{
    private readonly CsvOutput _table = new(pipe);

    public void Begin() => _table.Line(["id", .. request.Properties.Select(property => property.Name), "lon", "lat"]);

    public void WriteRow(NpgsqlDataReader row, bool isFirst) =>
        _table.Line([row.GetString(0), .. FeatureCells.Properties(row, request.Properties), .. FeatureCells.Place(row)]);

    public void End(int written, bool hasMore, Matched matched)
    {
        // A table has no place for counts.
    }
}
