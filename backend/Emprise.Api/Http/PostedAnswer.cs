using System.Text.Json;
using Emprise.Api.Database;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Emprise.Api.Http;

/// <summary>
/// The answer to a POST that only reads. It is produced like a <see cref="Representation"/>, in one snapshot and compressed, but it is
/// nobody else's: no ETag, and nothing is kept.
/// </summary>
internal sealed class PostedAnswer(string mediaType, BodyWriter write) : IResult
{
    /// <summary>Name under which a browser saves the body; null where it is to show it.</summary>
    public string? FileName { get; init; }

    /// <summary>A JSON document of one record.</summary>
    public static PostedAnswer OfJson<T>(Func<Snapshot, CancellationToken, Task<T>> read) =>
        new(MediaTypes.Json, async (data, output, cancellation) =>
        {
            await JsonSerializer.SerializeAsync(output, await read(data, cancellation), ApiJson.Options, cancellation);
            return null;
        });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var coding = ContentCoding.Negotiate(httpContext.Request);
        var production = new Production(httpContext.RequestServices.GetRequiredService<Snapshots>().OpenAsync, write, coding);
        var stored = await production.StoreAsync();
        await using var body = stored.IsTooLarge ? await production.SpoolAsync(httpContext.RequestAborted) : stored.Open();
        await (body.Problem is { } problem ? problem.ExecuteAsync(httpContext) : SendAsync(httpContext, coding, body.Bytes!));
    }

    private async Task SendAsync(HttpContext http, ContentCoding coding, Stream body)
    {
        var response = http.Response;
        response.Headers.CacheControl = "no-store";
        response.ContentType = mediaType;
        response.ContentLength = body.Length;
        if (!coding.IsIdentity) response.Headers.ContentEncoding = coding.Name;
        if (FileName is not null) response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        // As in a Representation: a slow client is no fault of ours.
        http.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        await body.CopyToAsync(response.Body, http.RequestAborted);
    }
}
