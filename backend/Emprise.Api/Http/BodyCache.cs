using System.Collections.Concurrent;
using Emprise.Api.Database;
using Microsoft.Extensions.Caching.Memory;

namespace Emprise.Api.Http;

/// <summary>
/// Final bytes of answers, already compressed, the least recently used dropped first. Of several requests for one key a single
/// one produces the bytes and all get them; it goes on when its client leaves, because the others wait for it.
/// </summary>
internal sealed class BodyCache : IDisposable
{
    /// <summary>Memory for all bodies.</summary>
    private const long TotalBytes = 256L << 20;

    /// <summary>Above this a body is written anew each time and not kept.</summary>
    public const int BodyBytes = 8 << 20;

    // What an entry costs beside its body: key and bookkeeping.
    private const int EntryBytes = 1024;

    private readonly MemoryCache _bodies = new(new MemoryCacheOptions { SizeLimit = TotalBytes, CompactionPercentage = 0.1 });
    private readonly ConcurrentDictionary<string, Lazy<Task<StoredBody>>> _flights = new();

    /// <summary>Bodies of an earlier edition cannot be asked for any more: they make room at once.</summary>
    public BodyCache(CurrentEdition current) => current.Changed += _bodies.Clear;

    /// <summary>
    /// The body of the edition, or of a later one where the database turned out to have it: a body is only ever kept under the edition
    /// of the data in it.
    /// </summary>
    public async Task<StoredBody> GetAsync(
        Edition edition, Func<Edition, string> keyOf, Func<Task<StoredBody>> produce, CancellationToken cancellation)
    {
        var key = keyOf(edition);
        if (_bodies.Get<StoredBody>(key) is { } stored) return stored;
        var flight = _flights.GetOrAdd(key, key => new(() => FlyAsync(key, keyOf, produce)));
        return await flight.Value.WaitAsync(cancellation);
    }

    public void Dispose() => _bodies.Dispose();

    private async Task<StoredBody> FlyAsync(string key, Func<Edition, string> keyOf, Func<Task<StoredBody>> produce)
    {
        await Task.Yield(); // the first caller waits like the others
        try
        {
            var body = await produce();
            if (body.Problem is null) Keep(keyOf(body.Edition), body);
            return body;
        }
        finally
        {
            _flights.TryRemove(key, out _);
        }
    }

    private void Keep(string key, StoredBody body) =>
        _bodies.Set(key, body, new MemoryCacheEntryOptions { Size = EntryBytes + (body.Bytes?.Length ?? 0) });
}
