using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Items;

/// <summary>The features of a collection, a page at a time, and one by one.</summary>
internal static class ItemsEndpoints
{
    public static void MapItems(this IEndpointRouteBuilder api)
    {
        api.MapRead("/collections/{collection}/items", GetItems).WithMetadata(new LayerOperation(ItemsOperations.Page));
        api.MapRead("/collections/{collection}/items/{id}", GetItem).WithMetadata(new LayerOperation(ItemsOperations.Single));
    }

    private static IResult GetItems(string collection, HttpRequest request)
    {
        if (LayerCatalogue.Find(collection) is not { } layer) return UnknownCollection.Problem(collection);
        var asked = ItemsRequest.Read(layer, request);
        return new Representation(asked.Query, asked.MediaType, (data, output, cancellation) => ItemsQuery.WriteAsync(asked, data, output, cancellation))
        {
            FileName = asked.FileName,
        };
    }

    private static IResult GetItem(string collection, string id, HttpRequest request)
    {
        if (LayerCatalogue.Find(collection) is not { } layer) return UnknownCollection.Problem(collection);
        var asked = ItemRequest.Read(layer, id, request);
        return new Representation(asked.Query, MediaTypes.GeoJson, (data, output, cancellation) => ItemQuery.WriteAsync(asked, data, output, cancellation))
        {
            FileName = asked.FileName,
        };
    }
}
