using System.Text.Json.Nodes;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Landing;

/// <summary>OpenAPI 3.0 of whatever endpoint says something of itself (<see cref="Operation"/>, <see cref="LayerOperation"/>).</summary>
internal static class OpenApiDocument
{
    private const string Prefix = "/api";

    public static JsonObject For(EndpointDataSource endpoints, string server)
    {
        var operations = endpoints.Endpoints.OfType<RouteEndpoint>().SelectMany(Describe).ToList();
        var version = typeof(OpenApiDocument).Assembly.GetName().Version!;
        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = "Emprise",
                ["version"] = version.ToString(3),
                ["description"] = "Every error is problem+json (RFC 9457).",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = $"{server}{Prefix}" }),
            ["paths"] = Paths(operations, server),
            ["components"] = new JsonObject
            {
                ["schemas"] = Schemas(operations.Select(pair => pair.Operation)),
                ["responses"] = OpenApiOperation.Problems(),
            },
        };
    }

    private static IEnumerable<(string Path, Operation Operation)> Describe(RouteEndpoint endpoint)
    {
        var path = endpoint.RoutePattern.RawText!;
        if (endpoint.Metadata.GetMetadata<Operation>() is { } operation) return [(path, operation)];
        if (endpoint.Metadata.GetMetadata<LayerOperation>() is not { } each) return [];
        return LayerCatalogue.All.Select(layer => (path.Replace("{collection}", layer.Id, StringComparison.Ordinal), each.For(layer)));
    }

    // Paths are relative to /api; the few beside it name the server themselves.
    private static JsonObject Paths(IEnumerable<(string Path, Operation Operation)> operations, string server)
    {
        var paths = new JsonObject();
        foreach (var (path, operation) in operations)
        {
            var isOfApi = path.StartsWith(Prefix, StringComparison.Ordinal);
            var name = isOfApi ? $"/{path[Prefix.Length..].TrimStart('/')}" : path;
            var item = (JsonObject)(paths[name] ??= new JsonObject());
            item[operation.Body is null ? "get" : "post"] = OpenApiOperation.Of(operation);
            if (!isOfApi) item["servers"] = new JsonArray(new JsonObject { ["url"] = server });
        }

        return paths;
    }

    private static IEnumerable<NamedSchema?> SchemasOf(Operation operation) =>
        operation.Answers.Select(answer => answer.Schema).Append(operation.Body?.Schema);

    private static JsonObject Schemas(IEnumerable<Operation> operations)
    {
        var schemas = new JsonObject { ["Problem"] = NamedSchema.Of<Problem>().Build(), ["Link"] = NamedSchema.Of<Link>().Build() };
        foreach (var schema in operations.SelectMany(SchemasOf).OfType<NamedSchema>())
        {
            schemas[schema.Name] ??= schema.Build();
        }

        return schemas;
    }
}
