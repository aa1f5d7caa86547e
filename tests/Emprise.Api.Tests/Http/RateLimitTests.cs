using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Http;

public sealed class RateLimitTests(SeededApi api)
{
    private const string Path = "/api/conformance";

    [Fact]
    public async Task A_client_behind_a_trusted_proxy_is_limited_alone_and_the_loopback_never()
    {
        await using var limited = await ApiProcess.StartAsync(api.Database.Address, ("EMPRISE_RATE_LIMIT", "3"), ("EMPRISE_TRUSTED_PROXIES", "127.0.0.1"));
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(limited, "203.0.113.9"));

        using var refused = await limited.Client.AskAsync(Path, ("X-Forwarded-For", "203.0.113.9"));
        await refused.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(limited, "203.0.113.10"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(limited, "::ffff:203.0.113.9"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(limited, "127.0.0.1, 203.0.113.9"));
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(limited, null));
    }

    [Fact]
    public async Task Nobody_else_is_believed_about_who_the_client_is()
    {
        await using var limited = await ApiProcess.StartAsync(api.Database.Address, ("EMPRISE_RATE_LIMIT", "1"), ("EMPRISE_TRUSTED_PROXIES", "192.0.2.1"));
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, await StatusAsync(limited, "203.0.113.9"));
    }

    private static async Task<HttpStatusCode> StatusAsync(ApiProcess api, string? client)
    {
        using var answer = await api.Client.AskAsync(Path, client is null ? [] : [("X-Forwarded-For", client)]);
        return answer.StatusCode;
    }
}
