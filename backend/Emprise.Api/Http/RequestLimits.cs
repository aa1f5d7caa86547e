namespace Emprise.Api.Http;

/// <summary>
/// Sizes beyond which a request is refused. Kestrel's own limits are wider, so that the refusal is ours and says why.
/// </summary>
internal static class RequestLimits
{
    /// <summary>Body, bytes: the largest drawing the API takes.</summary>
    public const int BodyBytes = 5 * 1024 * 1024;

    /// <summary>Query, characters.</summary>
    public const int QueryCharacters = 8 * 1024;

    /// <summary>All headers together, characters.</summary>
    public const int HeaderCharacters = 32 * 1024;

    private const int KestrelFactor = 8;

    public static void Configure(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = BodyBytes;
        kestrel.Limits.MaxRequestLineSize = QueryCharacters * KestrelFactor;
        kestrel.Limits.MaxRequestHeadersTotalSize = HeaderCharacters * KestrelFactor;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }

    public static IApplicationBuilder UseRequestLimits(this IApplicationBuilder app) => app.Use((http, next) =>
        Fault(http.Request) is { } problem ? problem.ExecuteAsync(http) : next(http));

    private static Problem? Fault(HttpRequest request)
    {
        if (request.ContentLength > BodyBytes)
        {
            return FailureTable.ForStatus(StatusCodes.Status413PayloadTooLarge, $"A body may have {BodyBytes} bytes at most.");
        }

        if (request.QueryString.Value is { Length: > QueryCharacters })
        {
            return Problem.Malformed(null, $"The query may have {QueryCharacters} characters at most.");
        }

        var headers = request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0));
        return headers > HeaderCharacters ? Problem.Malformed(null, $"The headers may have {HeaderCharacters} characters at most.") : null;
    }
}
