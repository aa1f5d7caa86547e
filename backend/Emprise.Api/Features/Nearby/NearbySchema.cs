using System.Text.Json.Nodes;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Nearby;

/// <summary>Schema of an answer: that of a page of items, and what a search adds to it.</summary>
internal static class NearbySchema
{
    public static NamedSchema Of(Layer layer)
    {
        var items = GeoJsonSchemas.Collection(layer);
        return new NamedSchema($"{items.Name}Nearby", () =>
        {
            var schema = items.Build();
            var page = schema["properties"]!;
            page["origin"] = NamedSchema.Of<Origin>().Build();
            page["radiusKm"] = new JsonObject { ["type"] = "number", ["nullable"] = true };
            page["withoutPlace"] = new JsonObject { ["type"] = "integer", ["minimum"] = 0 };
            AddRank(page["features"]!["items"]!["properties"]!["properties"]!["properties"]!.AsObject());
            return schema;
        });
    }

    private static void AddRank(JsonObject properties)
    {
        properties["rank"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 };
        properties["distanceKm"] = new JsonObject { ["type"] = "number", ["minimum"] = 0 };
        properties["distanceKind"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("straight-line") };
        properties["reason"] = new JsonObject { ["type"] = "string" };
        properties["criteria"] = new JsonObject { ["type"] = "array", ["items"] = Criterion() };
    }

    // Value and wish have the type of the criterion.
    private static JsonObject Criterion() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["name"] = new JsonObject { ["type"] = "string" },
            ["verdict"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("met", "notMet", "notStated") },
            ["value"] = new JsonObject { ["nullable"] = true },
            ["wanted"] = new JsonObject(),
        },
    };
}
