using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Http;

public sealed class HeadersTests(SeededApi api)
{
    [Theory]
    [InlineData("/api")]
    [InlineData("/api/collections/epci/items")]
    [InlineData("/api/nope")]
    [InlineData("/api/collections/epci/items?foo=1")]
    [InlineData("/api/%00")]
    [InlineData("/health/live")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.NotNull(Header(answer, "Referrer-Policy"));
        var policy = Header(answer, "Content-Security-Policy")!;
        Assert.StartsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy.Replace("'wasm-unsafe-eval'", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Null(Header(answer, "Server"));
    }

    [Theory]
    [InlineData("/api/collections/epci/items")]
    [InlineData("/api/nope")]
    [InlineData("/api/collections/epci/items?foo=1")]
    public async Task Any_site_may_read_even_the_errors(string path)
    {
        using var answer = await api.Client.AskAsync(path, ("Origin", "https://example.org"));
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_preflight_is_answered()
    {
        using var answer = await api.Client.AskAsync(HttpMethod.Options, "/api/collections/epci/items",
            ("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "accept"));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
