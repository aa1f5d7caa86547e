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
        (StatusCodes.Status413PayloadTooLarge, "TooLarge", "The body is too large"),
        (StatusCodes.Status422UnprocessableEntity, "Unprocessable", "Well formed, and nothing that can be worked with"),
        (StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; see Retry-After"),
        (StatusCodes.Status500InternalServerError, "Defect", "Something is wrong on the server's side"),
        (StatusCodes.Status503ServiceUnavailable, "Unavailable", "The database is away; see Retry-After"),
    ];

    public static JsonObject Of(Operation operation)
    {
        var responses = new JsonObject { ["200"] = Success(operation) };
        foreach (var (status, name, _) in ProblemAnswers)
        {
            if (!MayAnswer(operation, status)) continue;
            responses[$"{status}"] = new JsonObject { ["$ref"] = $"#/components/responses/{name}" };
        }

        var described = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["tags"] = new JsonArray(operation.Tag),
            ["summary"] = operation.Summary,
            ["parameters"] = new JsonArray([.. operation.Parameters.Select(Of)]),
            ["responses"] = responses,
        };
        if (operation.Body is { } body) described["requestBody"] = Of(body);
        return described;
    }

    private static bool MayAnswer(Operation operation, int status) => status switch
    {
        StatusCodes.Status404NotFound => operation.MayBeMissing,
        StatusCodes.Status413PayloadTooLarge => operation.Body is not null,
        StatusCodes.Status422UnprocessableEntity => operation.Body is not null || operation.TakesShape,
        _ => true,
    };

    private static JsonObject Of(PostedBody body) => new()
    {
        ["description"] = body.Description,
        ["required"] = true,
        ["content"] = new JsonObject { [MediaTypes.Json] = Content(body.Schema.Name) },
    };

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
