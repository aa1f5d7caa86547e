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

    public static IServiceCollection AddItems(this IServiceCollection services) =>
        services.AddSingleton<ItemsQuery>().AddSingleton<ItemQuery>();

    private static IResult GetItems(string collection, HttpRequest request, ItemsQuery items)
    {
        if (LayerCatalogue.Find(collection) is not { } layer) return UnknownCollection.Problem(collection);
        var asked = ItemsRequest.Read(layer, request);
        return new Representation(asked.Query, asked.MediaType, (output, cancellation) => items.WriteAsync(asked, output, cancellation))
        {
            FileName = asked.FileName,
        };
    }

    private static IResult GetItem(string collection, string id, HttpRequest request, ItemQuery item)
    {
        if (LayerCatalogue.Find(collection) is not { } layer) return UnknownCollection.Problem(collection);
        var asked = ItemRequest.Read(layer, id, request);
        return new Representation(asked.Query, MediaTypes.GeoJson, (output, cancellation) => item.WriteAsync(asked, output, cancellation))
        {
            FileName = asked.FileName,
        };
    }
}
