using System.IO.Pipelines;

namespace Emprise.Api.Http;

/// <summary>When what was written into a pipe is sent on.</summary>
internal static class PipeFlushing
{
    private const int FlushBytes = 32 * 1024;

    /// <summary>Sends what has gathered when it is worth sending.</summary>
    public static ValueTask<FlushResult> FlushWhenDueAsync(this PipeWriter pipe, CancellationToken cancellation) =>
        pipe.UnflushedBytes >= FlushBytes ? pipe.FlushAsync(cancellation) : default;
}
