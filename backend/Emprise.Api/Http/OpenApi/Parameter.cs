using System.Text.Json.Nodes;

namespace Emprise.Api.Http.OpenApi;

/// <summary>A parameter of an operation.</summary>
/// <param name="Schema">JSON Schema of the value, in the dialect of OpenAPI 3.0.</param>
internal sealed record Parameter(string Name, string Description, JsonObject Schema)
{
    /// <summary><c>query</c> or <c>path</c>; the latter is always required.</summary>
    public string Place { get; init; } = "query";

    public bool IsRequired { get; init; }

    /// <summary>Whether an empty value has a meaning.</summary>
    public bool MayBeEmpty { get; init; }

    public static Parameter Text(string name, string description) => new(name, description, new JsonObject { ["type"] = "string" });

    public static Parameter Flag(string name, string description) =>
        new(name, description, new JsonObject { ["type"] = "boolean", ["default"] = false });

    public static Parameter WholeNumber(string name, string description, int least, int most, int? otherwise = null)
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };
        if (otherwise is { } value) schema["default"] = value;
        return new Parameter(name, description, schema);
    }

    public static Parameter Number(string name, string description, double least, double? most = null)
    {
        var schema = new JsonObject { ["type"] = "number", ["minimum"] = least };
        if (most is { } value) schema["maximum"] = value;
        return new Parameter(name, description, schema);
    }

    public static Parameter OneOf(string name, string description, params IEnumerable<string> values) => new(name, description, new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. values.Select(value => (JsonNode)value)]),
    });

    /// <summary>One of a few words, of which the first is meant where the parameter is absent.</summary>
    public static Parameter Choice(string name, string description, params IReadOnlyList<string> values)
    {
        var parameter = OneOf(name, description, values);
        parameter.Schema["default"] = values[0];
        return parameter;
    }

    /// <summary>Several values separated by commas.</summary>
    public static Parameter List(string name, string description, JsonObject items) =>
        new(name, description, new JsonObject { ["type"] = "array", ["items"] = items });

    /// <summary>Four or six numbers separated by commas (OGC API Features, /req/core/fc-bbox-definition).</summary>
    public static Parameter Box(string name, string description) => new(name, description, new JsonObject
    {
        ["type"] = "array",
        ["minItems"] = 4,
        ["maxItems"] = 6,
        ["items"] = new JsonObject { ["type"] = "number" },
    });
}
