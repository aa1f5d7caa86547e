using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using Emprise.Api.GeoJson;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Features.Nearby;

/// <summary>A GeoJSON FeatureCollection; what a search adds to a feature stands among its properties.</summary>
internal sealed class GeoJsonFindings : FindingsBody
{
    private const int FirstBytes = 64 * 1024;

    private readonly NearbyRequest _request;
    private readonly ArrayBufferWriter<byte> _taken = new(FirstBytes);
    private readonly FeatureColumns _columns;
    private readonly List<int> _ends = [0];

    public GeoJsonFindings(NearbyRequest request)
    {
        _request = request;
        _columns = new FeatureColumns(request.Layer.Properties, new JsonOutput(_taken));
    }

    public override void Take(NpgsqlDataReader row)
    {
        _columns.WriteOpen(row);
        _ends.Add(_taken.WrittenCount);
    }

    public override void Write(Findings findings, PipeWriter output)
    {
        var json = new JsonOutput(output);
        WriteHead(findings, json);
        for (var i = 0; i < findings.Page.Count; i++)
        {
            if (i > 0) json.Raw(",\n"u8);
            WriteFeature(findings.Page[i], _request.Offset + i + 1, json);
        }

        json.Raw("]}"u8);
    }

    private void WriteHead(Findings findings, JsonOutput json)
    {
        json.Raw("{\"type\":\"FeatureCollection\",\"timeStamp\":"u8);
        json.Text(DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.Raw(",\"origin\":"u8);
        json.Raw(ApiJson.ToUtf8(findings.Origin));
        json.Raw(",\"radiusKm\":"u8);
        if (_request.RadiusKm is { } radius) json.Number(radius);
        else json.Raw("null"u8);
        json.Raw(",\"numberMatched\":"u8);
        json.Number(findings.Matched);
        json.Raw(",\"numberReturned\":"u8);
        json.Number(findings.Page.Count);
        json.Raw(",\"withoutPlace\":"u8);
        json.Number(findings.WithoutPlace);
        json.Raw(",\"links\":"u8);
        json.Raw(ApiJson.ToUtf8(NearbyLinks.Of(_request, findings)));
        json.Raw(",\"features\":["u8);
    }

    private void WriteFeature(Finding finding, int rank, JsonOutput json)
    {
        json.Raw(_taken.WrittenSpan[_ends[finding.Row].._ends[finding.Row + 1]]);
        json.Raw(",\"rank\":"u8);
        json.Number(rank);
        json.Raw(",\"distanceKm\":"u8);
        json.Number(finding.Kilometres);
        json.Raw(",\"distanceKind\":\"straight-line\",\"reason\":"u8);
        json.Text(Reason.For(finding, _request.Where is InArea));
        json.Raw(",\"criteria\":"u8);
        json.Raw(finding.Verdicts.Count == 0 ? "[]"u8 : ApiJson.ToUtf8(finding.Verdicts.Select(CriterionOutcome.Of)));
        json.Raw("}}"u8);
    }
}
