using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Items;

/// <summary>A request for one feature.</summary>
internal sealed record ItemRequest(Layer Layer, string Id, QueryParameters Query, string Api, bool IsDownload)
{
    public string? FileName => IsDownload ? $"{Layer.Id}-{SafeId}.geojson" : null;

    private string SafeId => string.Concat(Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    public static ItemRequest Read(Layer layer, string id, HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        query.OneOf("f", "geojson");
        var read = new ItemRequest(layer, id, query, PublicAddress.OfApi(request), query.Flag("download"));
        query.RefuseOthers();
        return read;
    }
}
