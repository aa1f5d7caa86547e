using System.Globalization;
using System.IO.Pipelines;
using Emprise.Api.GeoJson;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>A GeoJSON FeatureCollection. What is known only at the end (counts, links) stands at the end.</summary>
internal sealed class GeoJsonPage(ItemsRequest request, PipeWriter pipe) : IPageFormat
{
    private readonly JsonOutput _json = new(pipe);
    private readonly FeatureColumns _columns = new(request.Properties, new JsonOutput(pipe));

    public void Begin()
    {
        _json.Raw("{\"type\":\"FeatureCollection\",\"timeStamp\":"u8);
        _json.Text(DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        _json.Raw(",\"features\":["u8);
    }

    public void WriteRow(NpgsqlDataReader row, bool isFirst)
    {
        if (!isFirst) _json.Raw(",\n"u8);
        _columns.WriteOpen(row);
        _json.Raw("}}"u8);
    }

    public void End(int written, bool hasMore, Matched matched)
    {
        _json.Raw("],\"numberMatched\":"u8);
        _json.Number(matched.Count);
        _json.Raw(",\"numberReturned\":"u8);
        _json.Number(written);
        if (matched.Totals is not null)
        {
            _json.Raw(",\"totals\":"u8);
            _json.Raw(ApiJson.ToUtf8(matched.Totals));
        }

        _json.Raw(",\"links\":"u8);
        _json.Raw(ApiJson.ToUtf8(PageLinks.Of(request, hasMore)));
        _json.Raw("}"u8);
    }
}
