using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Emprise.Api.Tests.Running;

/// <summary>Short ways to ask and to look at what came.</summary>
internal static class Asking
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Sends a request with headers and reads the answer whole.</summary>
    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, string path, params (string Name, string Value)[] headers) =>
        await client.AskAsync(HttpMethod.Get, path, headers);

    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        // The address as it is written: Uri would mend what the tests want broken.
        var address = new Uri(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, Cancellation);
    }

    /// <summary>The JSON of a 200.</summary>
    public static async Task<JsonNode> JsonAsync(this HttpClient client, string path)
    {
        using var answer = await client.AskAsync(path);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Posts a text as JSON.</summary>
    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string json) =>
        await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);

    /// <summary>The JSON of a 200 to what was posted.</summary>
    public static async Task<JsonNode> PostedJsonAsync(this HttpClient client, string path, string json)
    {
        using var answer = await client.PostAsync(path, json);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <summary>Ids of the features of a page, in their order.</summary>
    public static async Task<string[]> IdsAsync(this HttpClient client, string path) =>
        [.. (await client.JsonAsync(path))["features"]!.AsArray().Select(feature => feature!["id"]!.GetValue<string>())];

    /// <summary>Asserts that an answer is a problem of that status, and returns it.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.StatusCode == status, $"{answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }
}
