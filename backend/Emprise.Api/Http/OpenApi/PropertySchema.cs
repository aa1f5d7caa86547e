using System.Text.Json.Nodes;
using Emprise.Core.Layers;

namespace Emprise.Api.Http.OpenApi;

/// <summary>JSON Schema of a property of the layer catalogue.</summary>
internal static class PropertySchema
{
    /// <summary>Schema of one value: of a member, where the property is a list.</summary>
    public static JsonObject OfValue(LayerProperty property)
    {
        var schema = new JsonObject { ["type"] = TypeOf(property.Type) };
        if (property.Type == PropertyType.Date) schema["format"] = "date";
        if (property.Values is { } values) schema["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]);
        return schema;
    }

    /// <summary>Schema of the property as it is served.</summary>
    public static JsonObject Of(LayerProperty property) =>
        property.Type == PropertyType.TextList ? new JsonObject { ["type"] = "array", ["items"] = OfValue(property) } : OfValue(property);

    private static string TypeOf(PropertyType type) => type switch
    {
        PropertyType.WholeNumber => "integer",
        PropertyType.Number => "number",
        PropertyType.Boolean => "boolean",
        _ => "string",
    };
}
