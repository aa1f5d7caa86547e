using System.Text.Json.Nodes;
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
        Parameters = [.. Paging, .. Content(layer), .. Narrowing(layer), .. layer.Properties.Select(Filter)],
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
        Parameter.Flag("skipGeometry", "Whether to leave the geometry out"),
        Parameter.List("sortby", "Order: names, each with + or - before it; null comes last", new JsonObject { ["type"] = "string" }),
        Parameter.Flag("download", "Whether a browser is to save the answer"),
    ];

    private static IEnumerable<Parameter> Narrowing(Layer layer)
    {
        yield return Parameter.Box("bbox", "west,south,east,north in degrees; west above east crosses the antimeridian");
        yield return Parameter.Text("datetime",
            "A day, a moment, or an interval such as 2023-01-01/..; features without a day are not hidden");
        yield return Parameter.Text("q", "Words of the name; accents and case do not matter");
        if (layer.RetiredColumn is not null) yield return Retired;
        if (!ConditionReader.HasHectares(layer)) yield break;
        yield return Parameter.Number("minHectares", "Least surface, hectares", 0);
        yield return Parameter.Number("maxHectares", "Greatest surface, hectares", 0);
        yield return Parameter.Flag("includeUnstated", "Whether a surface that is not stated passes minHectares and maxHectares");
    }

    private static Parameter Retired => Parameter.Choice("retired",
        "Features that the producer's later files lack: left out, sent too, or alone; one by its id is always found", ConditionReader.RetiredWords);

    private static Parameter Filter(LayerProperty property) => property.TakesSeveral
        ? Parameter.List(property.Name, $"{property.Title}; any of several", PropertySchema.OfValue(property))
        : new Parameter(property.Name, property.Title, PropertySchema.OfValue(property));

    private static JsonObject AnyName(Layer layer) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. layer.Properties.Select(property => (JsonNode)property.Name)]),
    };
}
