namespace Emprise.Api.Http;

/// <summary>Gathers a body in memory. Beyond its limit it keeps nothing more and cancels whoever writes.</summary>
internal sealed class BoundedBody(int limit) : MemoryStream
{
    private readonly CancellationTokenSource _overflow = new();

    public bool IsTooLarge => _overflow.IsCancellationRequested;

    /// <summary>Cancelled when the body outgrows the limit.</summary>
    public CancellationToken Overflow => _overflow.Token;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (Length + buffer.Length > limit) _overflow.Cancel();
        else Append(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    // The span overload of MemoryStream comes back to the array overload in a derived class: so by hand.
    private void Append(ReadOnlySpan<byte> bytes)
    {
        var start = (int)Length;
        SetLength(start + bytes.Length);
        bytes.CopyTo(GetBuffer().AsSpan(start));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _overflow.Dispose();
        base.Dispose(disposing);
    }
}
