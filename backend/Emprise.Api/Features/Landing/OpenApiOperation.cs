using System.Text.Json.Nodes;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;

namespace Emprise.Api.Features.Landing;

/// <summary>Operation object of OpenAPI 3.0.</summary>
internal static class OpenApiOperation
{
    private static readonly (int Status, string Name, string Description)[] ProblemAnswers =
    [
        (StatusCodes.Status400BadRequest, "Malformed", "Unknown, repeated or malformed parameter"),
        (StatusCodes.Status404NotFound, "NotFound", "Unknown collection or feature"),
        (StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; see Retry-After"),
        (StatusCodes.Status500InternalServerError, "Defect", "Something is wrong on the server's side"),
        (StatusCodes.Status503ServiceUnavailable, "Unavailable", "The database is away; see Retry-After"),
    ];

    public static JsonObject Of(Operation operation)
    {
        var responses = new JsonObject { ["200"] = Success(operation) };
        foreach (var (status, name, _) in ProblemAnswers)
        {
            if (status == StatusCodes.Status404NotFound && !operation.MayBeMissing) continue;
            responses[$"{status}"] = new JsonObject { ["$ref"] = $"#/components/responses/{name}" };
        }

        return new JsonObject
        {
            ["operationId"] = operation.Id,
            ["tags"] = new JsonArray(operation.Tag),
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Of)]),
            ["responses"] = responses,
        };
    }

    /// <summary>The problems, as components.</summary>
    public static JsonObject Problems()
    {
        var responses = new JsonObject();
        foreach (var (_, name, description) in ProblemAnswers)
        {
            var content = new JsonObject { [Problem.MediaType] = Content("Problem") };
            responses[name] = new JsonObject { ["description"] = description, ["content"] = content };
        }

        return responses;
    }

    private static JsonObject Success(Operation operation)
    {
        var content = new JsonObject();
        foreach (var answer in operation.Answers)
        {
            content[answer.MediaType] = answer.Schema is { } schema ? Content(schema.Name) : PlainText();
        }

        return new JsonObject { ["description"] = operation.Summary, ["content"] = content };
    }

    private static JsonObject Content(string schema) =>
        new() { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{schema}" } };

    private static JsonObject PlainText() => new() { ["schema"] = new JsonObject { ["type"] = "string" } };

    private static JsonNode Of(Parameter parameter)
    {
        var isInPath = parameter.Place == "path";
        var entry = new JsonObject
        {
            ["name"] = parameter.Name,
            ["in"] = parameter.Place,
            ["description"] = parameter.Description,
            ["required"] = isInPath || parameter.IsRequired,
            ["schema"] = parameter.Schema.DeepClone(), // a node has one parent, the endpoint lives on
        };
        if (isInPath) return entry;
        entry["style"] = "form";
        entry["explode"] = false; // several values are separated by commas, never repeated
        if (parameter.MayBeEmpty) entry["allowEmptyValue"] = true;
        return entry;
    }
}
