using System.IO.Pipelines;
using Emprise.Api.Database;

namespace Emprise.Api.Http;

/// <summary>One run of a body writer, into memory or straight to the client.</summary>
internal sealed class Production(BodyWriter write, ContentCoding coding)
{
    private const int PieceBytes = 32 * 1024;

    // Longer than any statement may run; ends a production whose database fell silent.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    /// <summary>
    /// Into memory. A connection that broke (the database restarted, a failover) is tried once more: nothing has been sent yet.
    /// </summary>
    public async Task<StoredBody> StoreAsync()
    {
        try
        {
            return await StoreOnceAsync();
        }
        catch (Exception exception) when (DatabaseFault.IsBrokenConnection(exception))
        {
            return await StoreOnceAsync();
        }
    }

    /// <summary>Straight to the client, at the pace of the client.</summary>
    public async Task StreamAsync(Stream target, CancellationToken cancellation) => await RunAsync(target, cancellation);

    private async Task<StoredBody> StoreOnceAsync()
    {
        await using var body = new BoundedBody(BodyCache.BodyBytes);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(body.Overflow);
        limit.CancelAfter(Longest);
        try
        {
            var problem = await RunAsync(body, limit.Token);
            return body.IsTooLarge ? StoredBody.TooLarge : new StoredBody(problem is null ? body.ToArray() : null, problem);
        }
        catch (OperationCanceledException) when (body.IsTooLarge)
        {
            return StoredBody.TooLarge;
        }
    }

    private async Task<Problem?> RunAsync(Stream target, CancellationToken cancellation)
    {
        var compressor = coding.Open(target);
        var output = PipeWriter.Create(compressor, new StreamPipeWriterOptions(minimumBufferSize: PieceBytes, leaveOpen: true));
        var problem = await write(output, cancellation);
        await output.CompleteAsync();
        if (compressor != target) await compressor.DisposeAsync();
        return problem;
    }
}
