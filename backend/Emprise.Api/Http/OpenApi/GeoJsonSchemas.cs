using System.Text.Json.Nodes;
using Emprise.Core.Layers;

namespace Emprise.Api.Http.OpenApi;

/// <summary>Schemas of features, made from the layer catalogue.</summary>
internal static class GeoJsonSchemas
{
    public static NamedSchema Collection(Layer layer) => new($"{NameOf(layer)}Collection", () => WithTotals(Object(
        ("type", Constant("FeatureCollection")),
        ("timeStamp", new JsonObject { ["type"] = "string", ["format"] = "date-time" }),
        ("features", new JsonObject { ["type"] = "array", ["items"] = Feature(layer, new JsonObject()) }),
        ("numberMatched", Count()),
        ("numberReturned", Count()),
        ("links", Links()))));

    public static NamedSchema Single(Layer layer) => new($"{NameOf(layer)}Feature", () => Feature(layer, new JsonObject
    {
        ["links"] = Links(),
        ["related"] = new JsonObject { ["type"] = "object" },
    }));

    private static JsonObject Feature(Layer layer, JsonObject more)
    {
        var properties = new JsonObject();
        foreach (var property in layer.Properties)
        {
            var schema = PropertySchema.Of(property);
            schema["title"] = property.Title;
            schema["nullable"] = true;
            if (schema["enum"] is JsonArray values) values.Add(null); // 3.0.3: null must be among the values too
            properties[property.Name] = schema;
        }

        more["type"] = Constant("Feature");
        more["id"] = new JsonObject { ["type"] = "string" };
        more["geometry"] = new JsonObject { ["type"] = "object", ["nullable"] = true };
        more["properties"] = new JsonObject { ["type"] = "object", ["properties"] = properties };
        var required = new JsonArray("type", "id", "geometry", "properties");
        return new JsonObject { ["type"] = "object", ["required"] = required, ["properties"] = more };
    }

    private static JsonObject Object(params (string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members) properties[name] = schema;
        return new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. members.Select(member => (JsonNode)member.Name)]),
            ["properties"] = properties,
        };
    }

    // Sent where they are asked for, so not among what is required.
    private static JsonObject WithTotals(JsonObject page)
    {
        page["properties"]!["totals"] = Object(
            ("areaHectares", new JsonObject { ["type"] = "number", ["nullable"] = true }), ("counted", Count()), ("inside", Count()), ("unstated", Count()));
        return page;
    }

    private static JsonObject Constant(string value) => new() { ["type"] = "string", ["enum"] = new JsonArray(value) };

    private static JsonObject Count() => new() { ["type"] = "integer", ["minimum"] = 0 };

    private static JsonObject Links() =>
        new() { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = "#/components/schemas/Link" } };

    private static string NameOf(Layer layer) =>
        string.Concat(layer.Id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
