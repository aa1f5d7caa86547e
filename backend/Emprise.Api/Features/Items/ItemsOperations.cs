using System.Text.Json.Nodes;
using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Items;

/// <summary>What OpenAPI says of items, layer by layer.</summary>
internal static class ItemsOperations
{
    private const string Tag = "Items";

    public static Operation Page(Layer layer) => new($"getItems_{layer.Id}", Tag, $"Features of {layer.Title}",
        new Answer(MediaTypes.GeoJson, GeoJsonSchemas.Collection(layer)), new Answer("text/csv", null))
    {
        Parameters = [.. Paging, .. Content(layer), .. ConditionParameters.Of(layer)],
    };

    public static Operation Single(Layer layer) =>
        new($"getItem_{layer.Id}", Tag, $"One feature of {layer.Title}, with what contains it and what it contains",
            new Answer(MediaTypes.GeoJson, GeoJsonSchemas.Single(layer)))
        {
            Parameters =
            [
                Parameter.Text("id", "Id of the feature") with { Place = "path" },
                Parameter.OneOf("f", "Format", "geojson"),
                Parameter.Flag("download", "Whether a browser is to save the answer"),
            ],
            MayBeMissing = true,
        };

    private static IEnumerable<Parameter> Paging =>
    [
        Parameter.WholeNumber("limit", "Features on a page; more than the maximum is read as the maximum",
            1, ItemsRequest.MostLimit, ItemsRequest.DefaultLimit),
        Parameter.WholeNumber("offset", "Features to skip; follow the next link instead of counting", 0, ItemsRequest.MostOffset, 0),
    ];

    private static IEnumerable<Parameter> Content(Layer layer) =>
    [
        Parameter.OneOf("f", "Format: GeoJSON, or a table", "geojson", "csv"),
        Parameter.WholeNumber("zoom", "Geometry generalised so far that it cannot be seen at this zoom of a web map; absent: exact",
            0, ItemsRequest.MostZoom),
        Parameter.List("properties", "Properties to send; empty: none; absent: all", AnyName(layer)) with { MayBeEmpty = true },
        Parameter.Flag("totals", "Whether to tell what all that is listed adds up to, in hectares (not in a table)"),
        Parameter.Flag("skipGeometry", "Whether to leave the geometry out"),
        Parameter.List("sortby", "Order: names, each with + or - before it; null comes last", new JsonObject { ["type"] = "string" }),
        Parameter.Flag("download", "Whether a browser is to save the answer"),
    ];

    private static JsonObject AnyName(Layer layer) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. layer.Properties.Select(property => (JsonNode)property.Name)]),
    };
}
