using Xunit;

namespace Emprise.Import.Tests.Fetching;

public sealed class ResumeTests : DownloadStage
{
    [Fact]
    public async Task A_download_that_was_cut_goes_on_where_it_stopped()
    {
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        AssertWhole(await FetchAsync());
        var second = Publisher.Asked.ElementAt(1);
        Assert.Matches(@"^bytes=[1-9]\d*-$", second.Range);
        Assert.Equal(Publisher.Tag, second.IfRange);
    }

    [Fact]
    public async Task A_line_that_breaks_again_and_again_still_brings_the_file()
    {
        for (var cut = 0; cut < 8; cut++) Publisher.Next.Enqueue(Publisher.CutsAfter(100_000));
        AssertWhole(await FetchAsync());
    }

    [Fact]
    public async Task The_next_run_goes_on_with_what_an_interrupted_one_left()
    {
        Rules = Rules with { Attempts = 1 };
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        Assert.Contains("goes on from there", await WhyNotAsync(), StringComparison.Ordinal);
        var kept = new FileInfo(Place.Part).Length;
        Assert.InRange(kept, 1, 300_000);
        AssertWhole(await FetchAsync());
        Assert.Equal($"bytes={kept}-", Publisher.Asked.Last().Range);
    }

    [Fact]
    public async Task Ctrl_C_keeps_what_has_come()
    {
        using var stop = new CancellationTokenSource();
        Publisher.Next.Enqueue(Publisher.Drips(TimeSpan.FromMilliseconds(100)));
        stop.CancelAfter(TimeSpan.FromMilliseconds(600));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FetchAsync(stop.Token));
        Assert.InRange(new FileInfo(Place.Part).Length, 1, Publisher.Content.Length - 1);
        AssertWhole(await FetchAsync());
    }

    [Fact]
    public async Task A_publisher_that_knows_no_parts_sends_the_whole_file_again()
    {
        Publisher.KnowsRanges = false;
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        AssertWhole(await FetchAsync());
        Assert.Contains("anew", Said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Halves_of_two_contents_are_never_joined()
    {
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        Publisher.Next.Enqueue((context, publisher) =>
        {
            (publisher.Content, publisher.Tag) = ([.. publisher.Content.Reverse()], "\"second\"");
            return publisher.ServeAsync(context);
        });
        AssertWhole(await FetchAsync());
    }

    [Fact]
    public async Task A_content_that_became_shorter_than_the_part_is_fetched_anew()
    {
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        Publisher.Next.Enqueue((context, publisher) =>
        {
            publisher.Content = publisher.Content[..1000];
            return publisher.ServeAsync(context);
        });
        AssertWhole(await FetchAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("W/\"about the same\"")]
    public async Task Without_proof_that_the_content_is_the_same_a_part_is_not_gone_on_with(string? tag)
    {
        Publisher.Tag = tag;
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        AssertWhole(await FetchAsync());
        Assert.All(Publisher.Asked, request => Assert.Null(request.Range));
    }

    [Fact]
    public async Task The_day_of_the_last_change_is_proof_enough()
    {
        (Publisher.Tag, Publisher.LastModified) = (null, new DateTimeOffset(2026, 3, 9, 8, 0, 0, TimeSpan.Zero));
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        AssertWhole(await FetchAsync());
        Assert.Matches(@"^bytes=[1-9]\d*-$", Publisher.Asked.Last().Range);
    }

    [Fact]
    public async Task A_part_that_begins_elsewhere_than_asked_is_not_joined()
    {
        Publisher.Next.Enqueue(Publisher.CutsAfter(300_000));
        Publisher.Next.Enqueue((context, publisher) =>
        {
            context.Response.StatusCode = 206;
            context.Response.Headers.ContentRange = $"bytes 5-999999/{publisher.Content.Length}";
            return context.Response.Body.WriteAsync(publisher.Content.AsMemory(5)).AsTask();
        });
        AssertWhole(await FetchAsync());
    }

    [Fact]
    public async Task Two_downloads_of_one_address_take_turns()
    {
        Publisher.Next.Enqueue(Publisher.Drips(TimeSpan.FromMilliseconds(50)));
        var both = await Task.WhenAll(FetchAsync(), FetchAsync());
        Assert.All(both, AssertWhole);
        Assert.Contains("waiting", Said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_that_never_gets_on_is_given_up()
    {
        for (var attempt = 0; attempt < 3; attempt++) Publisher.Next.Enqueue(Publisher.Fails(503));
        Assert.Contains("503", await WhyNotAsync(), StringComparison.Ordinal);
        Assert.Equal(3, Publisher.Asked.Count);
    }
}
