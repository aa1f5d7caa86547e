using System.IO.Pipelines;
using Emprise.Api.Database;

namespace Emprise.Api.Http;

/// <summary>One run of a body writer, into memory or, where that is too small, into a file.</summary>
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

    /// <summary>
    /// Into a file that is gone when it is closed: for what is too large for memory. The database is done with it before the
    /// first byte is sent, so that a slow client holds no connection.
    /// </summary>
    public async Task<Stream> SpoolAsync(CancellationToken cancellation)
    {
        const FileOptions Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous;
        var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, PieceBytes, Options);
        try
        {
            if (await RunAsync(file, cancellation) is not null) throw new InvalidOperationException("The body went between two readings.");
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

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
        try
        {
            var problem = await write(output, cancellation);
            await output.CompleteAsync();
            return problem;
        }
        finally
        {
            if (compressor != target) await compressor.DisposeAsync();
        }
    }
}
