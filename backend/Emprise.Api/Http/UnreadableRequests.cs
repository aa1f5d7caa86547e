using System.Buffers;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Emprise.Api.Http;

/// <summary>
/// A request that Kestrel itself cannot read (a NUL in the path, no host, a broken request line) never reaches the pipeline and
/// would get an empty answer. Kestrel announces each by an event; the problem is written there.
/// </summary>
internal sealed class UnreadableRequests(DiagnosticListener diagnostics)
    : IHostedService, IObserver<KeyValuePair<string, object?>>
{
    private const string BadRequest = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    private IDisposable? _subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscription = diagnostics.Subscribe(this, (name, _, _) => name == BadRequest);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _subscription?.Dispose();
        return Task.CompletedTask;
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value is not { Key: BadRequest, Value: IFeatureCollection features }) return;
        if (features.Get<IHttpResponseFeature>() is not { HasStarted: false } response) return;
        var body = FailureTable.ForStatus(response.StatusCode).ToUtf8();
        response.Headers.ContentType = Problem.MediaType;
        response.Headers.ContentLength = body.Length;
        features.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.Write(body);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
