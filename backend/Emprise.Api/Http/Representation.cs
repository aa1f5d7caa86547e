using System.IO.Pipelines;
using System.Text.Json;
using Emprise.Api.Database;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Emprise.Api.Http;

/// <summary>Writes a body from the database; returns a problem, before the first byte, where there is nothing to write.</summary>
internal delegate Task<Problem?> BodyWriter(PipeWriter output, CancellationToken cancellation);

/// <summary>
/// An answer that depends on the question and the loaded data and on nothing else: it has an ETag of the data version, is
/// compressed once for each coding, and kept in memory.
/// </summary>
/// <param name="query">The question; its canonical form is the key.</param>
internal sealed class Representation(QueryParameters query, string mediaType, BodyWriter write) : IResult
{
    /// <summary>Name under which a browser saves the body; null where it is to show it.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether another data version makes another body; what does not is answered without the database.</summary>
    public bool DependsOnData { get; init; } = true;

    /// <summary>A document that only a new build changes.</summary>
    public static Representation OfFixed(QueryParameters query, string mediaType, Func<byte[]> make) =>
        new(query, mediaType, async (output, cancellation) =>
        {
            await output.WriteAsync(make(), cancellation);
            return null;
        })
        {
            DependsOnData = false,
        };

    /// <summary>A JSON document of one record.</summary>
    public static Representation OfJson<T>(QueryParameters query, Func<CancellationToken, Task<T>> read) =>
        new(query, MediaTypes.Json, async (output, cancellation) =>
        {
            await JsonSerializer.SerializeAsync(output, await read(cancellation), ApiJson.Options, cancellation);
            return null;
        });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var coding = ContentCoding.Negotiate(httpContext.Request);
        var current = httpContext.RequestServices.GetRequiredService<CurrentVersion>();
        var version = DependsOnData ? await current.ReadAsync(httpContext.RequestAborted) : 0;
        var tag = EntityTag.Of(version, mediaType, query.Canonical, coding);
        SetHeaders(httpContext.Response, tag);
        if (EntityTag.IsKnownTo(httpContext.Request, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await AnswerAsync(httpContext, coding, tag);
    }

    private static void SetHeaders(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.Vary = "Accept, Accept-Encoding";
        response.Headers.CacheControl = "public, no-cache"; // keep it, but ask before each use whether it still holds
    }

    private async Task AnswerAsync(HttpContext http, ContentCoding coding, string tag)
    {
        var production = new Production(write, coding);
        var cache = http.RequestServices.GetRequiredService<BodyCache>();
        var body = await cache.GetAsync(tag, production.StoreAsync, http.RequestAborted);
        if (body.Problem is { } problem)
        {
            http.Response.Headers.Remove("ETag"); // what is not there has no representation to come back for
            await problem.ExecuteAsync(http);
            return;
        }

        await using var bytes = body.Bytes is { } stored ? new MemoryStream(stored) : await production.SpoolAsync(http.RequestAborted);
        SetBodyHeaders(http.Response, coding, bytes.Length);
        if (HttpMethods.IsHead(http.Request.Method)) return;
        // The answer is there; how long a slow client takes over it is no fault of ours (Kestrel ends those that stall).
        http.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        await bytes.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private void SetBodyHeaders(HttpResponse response, ContentCoding coding, long length)
    {
        response.ContentType = mediaType;
        response.ContentLength = length;
        if (!coding.IsIdentity) response.Headers.ContentEncoding = coding.Name;
        if (FileName is not null) response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
    }
}
