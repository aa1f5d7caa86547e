using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;
using Emprise.Core.Layers;

namespace Emprise.Api.Tests.Features;

public sealed class OpenApiTests(SeededApi api)
{
    [Fact]
    public async Task The_document_is_OpenAPI_3_0_and_every_reference_leads_somewhere()
    {
        var document = await api.Client.JsonAsync("/api/openapi.json");
        Assert.Equal("3.0.3", (string)document["openapi"]!);
        foreach (var reference in References(document)) Assert.NotNull(Follow(document, reference));
        Assert.Empty(TypeLists(document)); // "type": [..] is of 3.1
    }

    [Fact]
    public async Task Every_operation_has_an_id_of_its_own_a_success_and_problems()
    {
        var document = await api.Client.JsonAsync("/api/openapi.json");
        var operations = document["paths"]!.AsObject().SelectMany(path => ((string[])["get", "post"]).Select(method => path.Value![method])).OfType<JsonNode>().ToList();
        Assert.Distinct(operations.Select(operation => (string)operation["operationId"]!));
        foreach (var operation in operations)
        {
            var responses = operation["responses"]!.AsObject().Select(response => response.Key);
            Assert.Empty(((string[])["200", "400", "429", "500", "503"]).Except(responses));
            Assert.Distinct(operation["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!));
        }
    }

    [Fact]
    public async Task The_limit_is_declared_with_its_bounds()
    {
        var document = await api.Client.JsonAsync("/api/openapi.json");
        var limit = document["paths"]!["/collections/epci/items"]!["get"]!["parameters"]!.AsArray().Single(parameter => (string)parameter!["name"]! == "limit");
        Assert.Equal("""{"type":"integer","minimum":1,"maximum":10000,"default":100}""", limit!["schema"]!.ToJsonString());
        Assert.False((bool)limit["explode"]!);
    }

    [Fact]
    public async Task The_parameters_declared_are_the_parameters_allowed()
    {
        var document = await api.Client.JsonAsync("/api/openapi.json");
        foreach (var layer in LayerCatalogue.All)
        {
            var declared = document["paths"]![$"/collections/{layer.Id}/items"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!);
            using var answer = await api.Client.AskAsync($"/api/collections/{layer.Id}/items?nonsense=1");
            var detail = (await answer.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("detail").GetString()!;
            var allowed = detail[(detail.IndexOf("Allowed: ", StringComparison.Ordinal) + 9)..].TrimEnd('.').Split(", ");
            Assert.Equal(allowed.Order(), declared.Order());
        }
    }

    [Fact]
    public async Task Every_path_without_a_variable_answers()
    {
        var document = await api.Client.JsonAsync("/api/openapi.json");
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            if (item!["get"] is null || path.Contains('{', StringComparison.Ordinal) || path is "/search" or "/locate" || path.EndsWith("/nearby", StringComparison.Ordinal)) continue;
            var address = item["servers"] is null ? $"/api{(path == "/" ? "" : path)}" : path;
            using var answer = await api.Client.AskAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, address);
            var type = answer.Content.Headers.ContentType!.ToString().Split(';')[0];
            Assert.Contains(item["get"]!["responses"]!["200"]!["content"]!.AsObject(), content => content.Key.StartsWith(type, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => Walk(node).OfType<JsonObject>()
        .Select(member => member["$ref"]).OfType<JsonValue>().Select(value => value.GetValue<string>());

    private static IEnumerable<JsonArray> TypeLists(JsonNode? node) => Walk(node).OfType<JsonObject>().Select(member => member["type"]).OfType<JsonArray>();

    private static JsonNode? Follow(JsonNode document, string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, name) => node?[name]);

    private static IEnumerable<JsonNode> Walk(JsonNode? node)
    {
        if (node is null) return [];
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        return children.SelectMany(Walk).Prepend(node);
    }
}
