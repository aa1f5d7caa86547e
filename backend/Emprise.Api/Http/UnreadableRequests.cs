using System.Buffers;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

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
        features.Get<IConnectionTransportFeature>()?.Transport.Output.Write(Answer(response.StatusCode));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    // Nothing of the pipeline exists yet, so the answer is written as it goes over the wire. The client is told to close;
    // what Kestrel says after it (the empty answer) is never read.
    private static byte[] Answer(int status)
    {
        var body = FailureTable.ForStatus(status).ToUtf8();
        IHeaderDictionary headers = new HeaderDictionary();
        (headers.ContentType, headers.ContentLength, headers.Connection) = (Problem.MediaType, body.Length, "close");
        SecurityHeaders.Set(headers);
        var lines = string.Concat(headers.Select(header => $"{header.Key}: {header.Value}\r\n"));
        var head = $"HTTP/1.1 {status} {ReasonPhrases.GetReasonPhrase(status)}\r\n{lines}\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
