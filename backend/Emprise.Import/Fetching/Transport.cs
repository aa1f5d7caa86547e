using System.Net;
using System.Net.Http.Headers;

namespace Emprise.Import.Fetching;

/// <summary>
/// How addresses are reached: redirects are followed (never from https to http), proxies are those of the environment
/// (<c>http_proxy</c>, <c>https_proxy</c>, <c>no_proxy</c>), and bytes come as they lie on the publisher's disk.
/// </summary>
public static class Transport
{
    private const int LongestChain = 10;

    public static HttpClient Create()
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromSeconds(20),
            MaxAutomaticRedirections = LongestChain,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan, // silence is what ends a download, not its length
        };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Emprise", typeof(Transport).Assembly.GetName().Version?.ToString(2)));
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        return client;
    }
}
