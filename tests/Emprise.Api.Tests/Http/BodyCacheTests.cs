using Emprise.Api.Database;
using Emprise.Api.Http;
using Npgsql;

namespace Emprise.Api.Tests.Http;

public sealed class BodyCacheTests
{
    private static readonly Edition First = new("database", 1);

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
            return new StoredBody(First, [1], null);
        }

        var all = Enumerable.Range(0, 100).Select(_ => cache.GetAsync(First, Key, Produce, Cancellation)).ToList();
        gate.SetResult();
        Assert.All(await Task.WhenAll(all), body => Assert.Equal([1], body.Bytes!));
        await cache.GetAsync(First, Key, Produce, Cancellation);
        Assert.Equal(1, productions);
    }

    [Fact]
    public async Task A_failure_reaches_all_who_wait_and_is_not_kept()
    {
        using var cache = NewCache(out _);
        await Assert.ThrowsAsync<TimeoutException>(() => cache.GetAsync(First, Key, () => throw new TimeoutException(), Cancellation));
        Assert.NotNull((await cache.GetAsync(First, Key, () => Task.FromResult(new StoredBody(First, [2], null)), Cancellation)).Bytes);
    }

    [Fact]
    public async Task Who_leaves_does_not_end_it_for_the_others()
    {
        using var cache = NewCache(out _);
        using var leaving = new CancellationTokenSource();
        var gate = new TaskCompletionSource<StoredBody>();
        var leaver = cache.GetAsync(First, Key, () => gate.Task, leaving.Token);
        var other = cache.GetAsync(First, Key, () => gate.Task, Cancellation);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaver);
        gate.SetResult(new StoredBody(First, [3], null));
        Assert.Equal([3], (await other).Bytes!);
    }

    [Fact]
    public async Task A_new_edition_empties_it_and_a_problem_is_never_kept()
    {
        using var cache = NewCache(out var version);
        await cache.GetAsync(First, Key, () => Task.FromResult(new StoredBody(First, [1], null)), Cancellation);
        version.Hear(First with { Version = 2 });
        Assert.Equal([2], (await cache.GetAsync(First, Key, () => Task.FromResult(new StoredBody(First, [2], null)), Cancellation)).Bytes!);
        await cache.GetAsync(First, edition => $"missing {edition}", () => Task.FromResult(new StoredBody(First, null, Problem.NotFound("gone"))), Cancellation);
        Assert.NotNull((await cache.GetAsync(First, edition => $"missing {edition}", () => Task.FromResult(new StoredBody(First, [4], null)), Cancellation)).Bytes);
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

    [Fact]
    public async Task A_body_is_kept_under_the_edition_that_was_read_and_not_under_the_one_expected()
    {
        using var cache = NewCache(out _);
        var second = First with { Version = 2 };
        var read = await cache.GetAsync(First, Key, () => Task.FromResult(new StoredBody(second, [2], null)), Cancellation);
        Assert.Equal(second, read.Edition);
        Assert.Equal([1], (await cache.GetAsync(First, Key, () => Task.FromResult(new StoredBody(First, [1], null)), Cancellation)).Bytes!);
        Assert.Same(read, await cache.GetAsync(second, Key, () => throw new InvalidOperationException("It is there."), Cancellation));
    }

    private static string Key(Edition edition) => $"key {edition}";

    private static BodyCache NewCache(out CurrentEdition version)
    {
        version = new CurrentEdition(NpgsqlDataSource.Create("Host=nowhere"));
        return new BodyCache(version);
    }
}
