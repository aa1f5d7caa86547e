using Emprise.Api.Database;

namespace Emprise.Api.Http;

/// <summary>A body that is ready to be sent, wherever it lies, or a problem in its place.</summary>
internal sealed record FinishedBody(Edition Edition, Stream? Bytes, Problem? Problem) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Bytes?.DisposeAsync() ?? default;
}
