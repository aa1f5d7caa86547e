using Emprise.Api.Database;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Tests.Http;

public sealed class BodyCacheTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_ask_at_once_one_produces()
    {
        using var cache = NewCache(out _);
        var productions = 0;
        var gate = new TaskCompletionSource();
        async Task<StoredBody> Produce()
        {
            Interlocked.Increment(ref productions);
            await gate.Task;
            return new StoredBody([1], null);
        }

        var all = Enumerable.Range(0, 100).Select(_ => cache.GetAsync("key", Produce, Cancellation)).ToList();
        gate.SetResult();
        Assert.All(await Task.WhenAll(all), body => Assert.Equal([1], body.Bytes!));
        await cache.GetAsync("key", Produce, Cancellation);
        Assert.Equal(1, productions);
    }

    [Fact]
    public async Task A_failure_reaches_all_who_wait_and_is_not_kept()
    {
        using var cache = NewCache(out _);
        await Assert.ThrowsAsync<TimeoutException>(() => cache.GetAsync("key", () => throw new TimeoutException(), Cancellation));
        Assert.NotNull((await cache.GetAsync("key", () => Task.FromResult(new StoredBody([2], null)), Cancellation)).Bytes);
    }

    [Fact]
    public async Task Who_leaves_does_not_end_it_for_the_others()
    {
        using var cache = NewCache(out _);
        using var leaving = new CancellationTokenSource();
        var gate = new TaskCompletionSource<StoredBody>();
        var leaver = cache.GetAsync("key", () => gate.Task, leaving.Token);
        var other = cache.GetAsync("key", () => gate.Task, Cancellation);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        gate.SetResult(new StoredBody([3], null));
        Assert.Equal([3], (await other).Bytes!);
    }

    [Fact]
    public async Task A_new_data_version_empties_it_and_a_problem_is_never_kept()
    {
        using var cache = NewCache(out var version);
        await cache.GetAsync("key", () => Task.FromResult(new StoredBody([1], null)), Cancellation);
        version.Set(2);
        Assert.Equal([2], (await cache.GetAsync("key", () => Task.FromResult(new StoredBody([2], null)), Cancellation)).Bytes!);
        await cache.GetAsync("missing", () => Task.FromResult(new StoredBody(null, Problem.NotFound("gone"))), Cancellation);
        Assert.NotNull((await cache.GetAsync("missing", () => Task.FromResult(new StoredBody([4], null)), Cancellation)).Bytes);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_not_gathered_and_its_writer_is_stopped()
    {
        await using var body = new BoundedBody(limit: 10);
        await body.WriteAsync(new byte[8], Cancellation);
        Assert.False(body.Overflow.IsCancellationRequested);
        await body.WriteAsync(new byte[8], Cancellation);
        Assert.True(body.IsTooLarge);
        Assert.Equal(8, body.Length);
    }

    private static BodyCache NewCache(out CurrentVersion version)
    {
        version = new CurrentVersion(NpgsqlDataSource.Create("Host=nowhere"));
        return new BodyCache(version);
    }
}
