using System.IO.Pipelines;
using Emprise.Api.Database;

namespace Emprise.Api.Http;

/// <summary>One run of a body writer over one snapshot, into memory or, where that is too small, into a file.</summary>
internal sealed class Production(Func<CancellationToken, Task<Snapshot>> open, BodyWriter write, ContentCoding coding)
{
    private const int PieceBytes = 32 * 1024;

    // Longer than any statement may run; ends a production whose database fell silent.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(25);

    /// <summary>Where what is too large for memory lies while it is sent.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>Into memory.</summary>
    public Task<StoredBody> StoreAsync() => PersistAsync(StoreOnceAsync);

    /// <summary>
    /// Into a file that is gone when it is closed: for what is too large for memory. The database is done with it before the
    /// first byte is sent, so that a slow client holds no connection.
    /// </summary>
    public Task<FinishedBody> SpoolAsync(CancellationToken cancellation) => PersistAsync(() => SpoolOnceAsync(cancellation));

    // Nothing has been sent yet: what broke with its connection (the database restarted, a failover) is tried once more, and what gave
    // way to a change of the tables for as long as such a change may take.
    private static async Task<T> PersistAsync<T>(Func<Task<T>> produce)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await produce();
            }
            catch (Exception exception) when (attempt < AttemptsAfter(exception))
            {
                // once more
            }
        }
    }

    private static int AttemptsAfter(Exception exception) =>
        DatabaseFault.IsInTheWay(exception) ? 20 : DatabaseFault.IsBrokenConnection(exception) ? 2 : 1;

    private async Task<StoredBody> StoreOnceAsync()
    {
        await using var body = new BoundedBody(BodyCache.BodyBytes);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(body.Overflow);
        limit.CancelAfter(Longest);
        await using var data = await open(limit.Token);
        try
        {
            var problem = await RunAsync(data, body, limit.Token);
            return new StoredBody(data.Edition, problem is null && !body.IsTooLarge ? body.ToArray() : null, problem);
        }
        catch (OperationCanceledException) when (body.IsTooLarge)
        {
            return new StoredBody(data.Edition, null, null);
        }
    }

    private async Task<FinishedBody> SpoolOnceAsync(CancellationToken cancellation)
    {
        await using var data = await open(cancellation);
        var file = new FileStream(Path.Combine(Folder, $"emprise-{Guid.NewGuid():N}.tmp"), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = PieceBytes,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            var problem = await RunAsync(data, file, cancellation); // not what the first run found: the data may have changed since
            file.Position = 0;
            return new FinishedBody(data.Edition, file, problem);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task<Problem?> RunAsync(Snapshot data, Stream target, CancellationToken cancellation)
    {
        var compressor = coding.Open(target);
        var output = PipeWriter.Create(compressor, new StreamPipeWriterOptions(minimumBufferSize: PieceBytes, leaveOpen: true));
        try
        {
            var problem = await write(data, output, cancellation);
            await output.CompleteAsync();
            return problem;
        }
        finally
        {
            if (compressor != target) await compressor.DisposeAsync();
        }
    }
}
