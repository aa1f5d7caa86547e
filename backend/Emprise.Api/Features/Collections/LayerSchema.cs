using System.Text.Json.Nodes;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Collections;

/// <summary>JSON Schema documents of a layer (OGC API Features, parts 3 and 5), made from the catalogue.</summary>
internal static class LayerSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>What a request may filter by.</summary>
    public static JsonObject Queryables(Layer layer, string address) => Document(layer, address, [.. layer.Properties.Select(property => One(layer, property))]);

    /// <summary>What a feature has: its id, its geometry, its properties.</summary>
    public static JsonObject Features(Layer layer, string address) => Document(layer, address,
    [
        ("id", new JsonObject { ["type"] = "string", ["title"] = "Id", ["x-ogc-role"] = "id" }),
        .. layer.Properties.Select(property => One(layer, property)),
        ("geometry", new JsonObject { ["title"] = "Geometry", ["format"] = "geometry-any", ["x-ogc-role"] = "primary-geometry" }),
    ]);

    private static JsonObject Document(Layer layer, string address, IReadOnlyList<(string Name, JsonObject Schema)> members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members) properties[name] = schema;
        return new JsonObject
        {
            ["$schema"] = Dialect,
            ["$id"] = address,
            ["type"] = "object",
            ["title"] = layer.Title,
            ["description"] = layer.Description,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private static (string Name, JsonObject Schema) One(Layer layer, LayerProperty property)
    {
        var schema = PropertySchema.Of(property);
        schema["title"] = property.Title;
        if (property.RefersTo is { } target) schema["description"] = $"Ids of {target}.";
        if (property.Column == layer.DateColumn) schema["x-ogc-role"] = "primary-instant";
        return (property.Name, schema);
    }
}
