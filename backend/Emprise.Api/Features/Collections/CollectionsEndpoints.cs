using System.Text.Json.Nodes;
using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Collections;

/// <summary>What collections there are, and what their features look like.</summary>
internal static class CollectionsEndpoints
{
    private const string Tag = "Collections";

    public static void MapCollections(this IEndpointRouteBuilder api)
    {
        api.MapRead("/collections", GetCollections).WithMetadata(
            Operation.Bare("getCollections", Tag, "Every collection", Answer.Json<CollectionList>()));
        api.MapRead("/collections/{collection}", GetCollection).WithMetadata(
            new LayerOperation(layer => Operation.Bare($"describe_{layer.Id}", Tag, layer.Description, Answer.Json<Collection>())));
        api.MapRead("/collections/{collection}/queryables", GetQueryables).WithMetadata(
            new LayerOperation(layer => Operation.Bare($"getQueryables_{layer.Id}", Tag, "What a request may filter by", SchemaAnswer)));
        api.MapRead("/collections/{collection}/schema", GetSchema).WithMetadata(
            new LayerOperation(layer => Operation.Bare($"getSchema_{layer.Id}", Tag, "Properties of a feature", SchemaAnswer)));
    }

    private static Answer SchemaAnswer => new(MediaTypes.Schema, new NamedSchema("JsonSchema", () => new() { ["type"] = "object" }));

    private static Representation GetCollections(HttpRequest request)
    {
        var query = QueryParameters.Bare(request);
        var api = PublicAddress.OfApi(request);
        return Representation.OfJson(query, async (data, cancellation) =>
        {
            var collections = new List<Collection>();
            foreach (var layer in LayerCatalogue.All) collections.Add(await DescribeAsync(layer, data, api, cancellation));
            return new CollectionList(collections, [new Link("self", MediaTypes.Json, "Every collection", query.Canonical)]);
        });
    }

    private static IResult GetCollection(string collection, HttpRequest request)
    {
        if (LayerCatalogue.Find(collection) is not { } layer) return UnknownCollection.Problem(collection);
        var api = PublicAddress.OfApi(request);
        return Representation.OfJson(QueryParameters.Bare(request), (data, cancellation) => DescribeAsync(layer, data, api, cancellation));
    }

    private static async Task<Collection> DescribeAsync(Layer layer, Snapshot data, string api, CancellationToken cancellation) =>
        Collection.Of(layer, await ExtentQuery.ForLayerAsync(layer, data, cancellation), api);

    private static IResult GetQueryables(string collection, HttpRequest request) => LayerCatalogue.Find(collection) is { } layer
        ? SchemaOf(request, query => LayerSchema.Queryables(layer, query.Canonical))
        : UnknownCollection.Problem(collection);

    private static IResult GetSchema(string collection, HttpRequest request) => LayerCatalogue.Find(collection) is { } layer
        ? SchemaOf(request, query => LayerSchema.Features(layer, query.Canonical))
        : UnknownCollection.Problem(collection);

    private static Representation SchemaOf(HttpRequest request, Func<QueryParameters, JsonObject> make)
    {
        var query = QueryParameters.Bare(request);
        return Representation.OfFixed(query, MediaTypes.Schema, () => ApiJson.ToUtf8(make(query)));
    }
}
