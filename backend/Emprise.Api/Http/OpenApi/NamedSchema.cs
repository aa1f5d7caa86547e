using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Emprise.Api.Http.OpenApi;

/// <summary>A schema under <c>components/schemas</c>.</summary>
internal sealed record NamedSchema(string Name, Func<JsonObject> Build)
{
    private static readonly JsonSerializerOptions Serializer = new(ApiJson.Options)
    {
        NumberHandling = JsonNumberHandling.Strict,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        // What writes itself (geometry) has the schema "true", which is of 3.1.
        TransformSchemaNode = (_, schema) => schema is JsonValue ? new JsonObject() : schema,
    };

    /// <summary>The schema of a record, made from the record itself.</summary>
    public static NamedSchema Of<T>() => new(typeof(T).Name, () =>
    {
        var schema = Serializer.GetJsonSchemaAsNode(typeof(T), Exporter).AsObject();
        Downgrade(schema, $"#/components/schemas/{typeof(T).Name}");
        return schema;
    });

    // OpenAPI 3.0 writes "nullable" where JSON Schema has "null" among the types; and references begin at the whole document.
    private static void Downgrade(JsonNode? node, string place)
    {
        if (node is JsonArray array)
        {
            foreach (var member in array) Downgrade(member, place);
        }

        if (node is not JsonObject schema) return;
        foreach (var member in schema.ToList()) Downgrade(member.Value, place);
        if (schema["$ref"] is JsonValue reference) schema["$ref"] = place + reference.GetValue<string>()[1..];
        if (schema["type"] is not JsonArray types) return;
        schema["type"] = types.Select(type => type!.GetValue<string>()).First(type => type != "null");
        schema["nullable"] = true;
    }
}
