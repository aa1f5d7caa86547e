using Emprise.Api.Drawings;
using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Nearby;

/// <summary>Finds sites near a place or in a shape, ranked by what is wanted of them. Nothing that is unknown is hidden.</summary>
internal static class NearbyEndpoints
{
    private static readonly string[] Searched = ["turnkey-sites", "industrial-land"];

    public static void MapNearby(this IEndpointRouteBuilder api)
    {
        foreach (var layer in Searched.Select(id => LayerCatalogue.Find(id)!))
        {
            api.MapRead($"/{layer.Id}/nearby", (HttpRequest request) => GetNearby(layer, request)).WithMetadata(NearbyOperations.Get(layer));
            api.MapPosted($"/{layer.Id}/nearby", (HttpRequest request) => PostAreaAsync(layer, request)).WithMetadata(NearbyOperations.Post(layer));
        }
    }

    private static Representation GetNearby(Layer layer, HttpRequest request)
    {
        var asked = NearbyRequest.Read(layer, request);
        return new Representation(asked.Query, asked.Format.MediaType, WriterOf(asked)) { FileName = asked.Format.FileName(layer.Id) };
    }

    private static async Task<PostedAnswer> PostAreaAsync(Layer layer, HttpRequest request)
    {
        var area = new InArea(Drawing.Parse(await PostedJson.ReadAsync(request)));
        var asked = NearbyRequest.Read(layer, request, area);
        return new PostedAnswer(asked.Format.MediaType, WriterOf(asked)) { FileName = asked.Format.FileName(layer.Id) };
    }

    private static BodyWriter WriterOf(NearbyRequest asked) => (data, output, cancellation) => NearbyQuery.WriteAsync(asked, data, output, cancellation);
}
