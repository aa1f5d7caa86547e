using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Emprise.Import.Tests.Fetching;

/// <summary>A real HTTP server that offers one content at every address, and behaves as badly as a test tells it to.</summary>
public sealed class Publisher : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Publisher(WebApplication server) => _server = server;

    /// <summary>What one request asked for.</summary>
    public sealed record Request(string Path, string? Range, string? IfRange, string? IfNoneMatch);

    public byte[] Content { get; set; } = RandomNumberGenerator.GetBytes(1_000_000);

    public string ContentType { get; set; } = "application/octet-stream";

    public string? Tag { get; set; } = "\"first\"";

    public DateTimeOffset? LastModified { get; set; }

    public bool KnowsRanges { get; set; } = true;

    /// <summary>Bytes that whoever downloads has kept so far.</summary>
    public Func<long> Kept { get; set; } = () => 0;

    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>What happens to the next requests, one after the other, in place of being served well.</summary>
    public ConcurrentQueue<Func<HttpContext, Publisher, Task>> Next { get; } = [];

    public ConcurrentQueue<Request> Asked { get; } = [];

    public static async Task<Publisher> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var publisher = new Publisher(server);
        server.Run(publisher.AnswerAsync);
        await server.StartAsync();
        return publisher;
    }

    public Uri Address(string path = "communes-50m.geojson.gz") => new(new Uri(_server.Urls.Single()), path);

    /// <summary>Serves the content as it should be, whole or in part.</summary>
    public Task ServeAsync(HttpContext context) => Results.Bytes(
        Content, ContentType, null, KnowsRanges, LastModified, Tag is null ? null : EntityTagHeaderValue.Parse(Tag)).ExecuteAsync(context);

    public static Func<HttpContext, Publisher, Task> Fails(int status) => (context, _) =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public static Func<HttpContext, Publisher, Task> LeadsTo(string address) => (context, _) =>
    {
        context.Response.Redirect(address);
        return Task.CompletedTask;
    };

    /// <summary>Breaks the connection off once so many bytes of the body have gone out and some of them are kept.</summary>
    public static Func<HttpContext, Publisher, Task> CutsAfter(int bytes) => async (context, publisher) =>
    {
        var before = publisher.Kept();
        context.Response.Body = new BodyGate(context.Response.Body, bytes, async () =>
        {
            await publisher.SomeMoreAreKeptAsync(before);
            context.Abort();
        });
        await publisher.ServeAsync(context);
    };

    public static Func<HttpContext, Publisher, Task> IsSilentFor(TimeSpan time) => async (context, publisher) =>
    {
        await Task.Delay(time, context.RequestAborted);
        await publisher.ServeAsync(context);
    };

    /// <summary>Sends the content in ten pieces, with a pause before each.</summary>
    public static Func<HttpContext, Publisher, Task> Drips(TimeSpan pause) => async (context, publisher) =>
    {
        context.Response.Headers.ETag = publisher.Tag;
        foreach (var piece in publisher.Content.Chunk((publisher.Content.Length / 10) + 1))
        {
            await Task.Delay(pause, context.RequestAborted);
            await context.Response.Body.WriteAsync(piece);
            await context.Response.Body.FlushAsync();
        }
    };

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    // Bytes on their way are lost with the connection: a loaded machine needs more than a moment to take them.
    private async Task SomeMoreAreKeptAsync(long before)
    {
        await Task.Delay(150);
        for (var waits = 0; waits < 40 && Kept() <= before; waits++) await Task.Delay(100);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        Asked.Enqueue(new Request(
            context.Request.Path + context.Request.QueryString, headers.Range.FirstOrDefault(), headers.IfRange.FirstOrDefault(),
            headers.IfNoneMatch.FirstOrDefault()));
        return Next.TryDequeue(out var other) ? other(context, this) : ServeAsync(context);
    }
}
