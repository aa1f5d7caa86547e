using System.IO.Pipelines;
using System.Text.Json;
using Emprise.Api.Database;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Emprise.Api.Http;

/// <summary>Writes a body from the data; returns a problem, before the first byte, where there is nothing to write.</summary>
internal delegate Task<Problem?> BodyWriter(Snapshot data, PipeWriter output, CancellationToken cancellation);

/// <summary>
/// An answer that depends on the question and the loaded data and on nothing else: it has an ETag of the edition that
/// was read for it, is compressed once for each coding, and kept in memory.
/// </summary>
/// <param name="query">The question; its canonical form is the key.</param>
internal sealed class Representation(QueryParameters query, string mediaType, BodyWriter write) : IResult
{
    /// <summary>Name under which a browser saves the body; null where it is to show it.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether another edition of the data makes another body; what does not is answered without the database.</summary>
    public bool DependsOnData { get; init; } = true;

    /// <summary>A document that only a new build changes.</summary>
    public static Representation OfFixed(QueryParameters query, string mediaType, Func<byte[]> make) =>
        new(query, mediaType, async (_, output, cancellation) =>
        {
            await output.WriteAsync(make(), cancellation);
            return null;
        })
        {
            DependsOnData = false,
        };

    /// <summary>A JSON document of one record.</summary>
    public static Representation OfJson<T>(QueryParameters query, Func<Snapshot, CancellationToken, Task<T>> read) =>
        new(query, MediaTypes.Json, async (data, output, cancellation) =>
        {
            await JsonSerializer.SerializeAsync(output, await read(data, cancellation), ApiJson.Options, cancellation);
            return null;
        });

    /// <summary>A JSON document of one record, or the problem where there is none.</summary>
    public static Representation OfOne<T>(QueryParameters query, Func<Snapshot, CancellationToken, Task<T?>> find, Problem missing) where T : class =>
        new(query, MediaTypes.Json, async (data, output, cancellation) =>
        {
            if (await find(data, cancellation) is not { } found) return missing;
            await JsonSerializer.SerializeAsync(output, found, ApiJson.Options, cancellation);
            return null;
        });

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, services) = (httpContext.Request, httpContext.RequestServices);
        var coding = ContentCoding.Negotiate(request);
        httpContext.Response.Headers.Vary = "Accept, Accept-Encoding";
        var edition = DependsOnData ? await services.GetRequiredService<CurrentEdition>().ReadAsync(httpContext.RequestAborted) : Edition.None;
        if (IsAnsweredByTag(httpContext, TagOf(edition, coding))) return;

        var production = new Production(OpenerOf(services), write, coding);
        var stored = await services.GetRequiredService<BodyCache>()
            .GetAsync(edition, edition => TagOf(edition, coding), production.StoreAsync, httpContext.RequestAborted);
        await using var body = stored.IsTooLarge ? await production.SpoolAsync(httpContext.RequestAborted) : stored.Open();
        await (body.Problem is { } problem ? problem.ExecuteAsync(httpContext) : SendAsync(httpContext, coding, body));
    }

    private string TagOf(Edition edition, ContentCoding coding) => EntityTag.Of(edition, mediaType, query.Canonical, coding);

    private Func<CancellationToken, Task<Snapshot>> OpenerOf(IServiceProvider services) =>
        DependsOnData ? services.GetRequiredService<Snapshots>().OpenAsync : _ => Task.FromResult(Snapshot.OfNothing);

    /// <summary>Says which representation this is, and ends the answer there where the client has it.</summary>
    private static bool IsAnsweredByTag(HttpContext http, string tag)
    {
        if (!EntityTag.IsKnownTo(http.Request, tag)) return false;
        SetTag(http.Response, tag);
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    private static void SetTag(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "public, no-cache"; // keep it, but ask before each use whether it still holds
    }

    // The edition that was really read names the body; it is a later one than expected where an import has just ended.
    private async Task SendAsync(HttpContext http, ContentCoding coding, FinishedBody body)
    {
        var tag = TagOf(body.Edition, coding);
        if (IsAnsweredByTag(http, tag)) return;
        SetTag(http.Response, tag);
        SetBodyHeaders(http.Response, coding, body.Bytes!.Length);
        if (HttpMethods.IsHead(http.Request.Method)) return;
        // The answer is there; how long a slow client takes over it is no fault of ours (Kestrel ends those that stall).
        http.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        await body.Bytes.CopyToAsync(http.Response.Body, http.RequestAborted);
    }

    private void SetBodyHeaders(HttpResponse response, ContentCoding coding, long length)
    {
        response.ContentType = mediaType;
        response.ContentLength = length;
        if (!coding.IsIdentity) response.Headers.ContentEncoding = coding.Name;
        if (FileName is not null) response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
    }
}
