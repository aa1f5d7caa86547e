using System.Text;
using Emprise.Import.Fetching;
using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Fetching;

public sealed class DownloaderTests : DownloadStage
{
    [Fact]
    public async Task A_file_arrives_whole_with_its_checksum() => AssertWhole(await FetchAsync());

    [Fact]
    public async Task What_has_not_changed_is_not_brought_again()
    {
        await FetchAsync();
        AssertWhole(await FetchAsync());
        Assert.Equal(Publisher.Tag, Publisher.Asked.Last().IfNoneMatch);
        Assert.Contains("unchanged", Said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_changed_is_brought_again()
    {
        await FetchAsync();
        (Publisher.Content, Publisher.Tag) = (Encoding.UTF8.GetBytes("{}"), "\"second\"");
        AssertWhole(await FetchAsync());
    }

    [Fact]
    public async Task A_copy_that_was_damaged_is_brought_again()
    {
        await FetchAsync();
        await File.WriteAllTextAsync(Place.File, "spoilt", TestContext.Current.CancellationToken);
        AssertWhole(await FetchAsync());
        Assert.Null(Publisher.Asked.Last().IfNoneMatch);
    }

    [Fact]
    public async Task Failures_that_pass_are_waited_out()
    {
        Publisher.Next.Enqueue(Publisher.Fails(500));
        Publisher.Next.Enqueue(Publisher.Fails(429));
        AssertWhole(await FetchAsync());
        Assert.Equal(3, Publisher.Asked.Count);
    }

    [Theory]
    [InlineData(404, "does not exist any more")]
    [InlineData(403, "not open to us")]
    [InlineData(400, "HTTP 400")]
    public async Task A_failure_that_stays_is_told_at_once_with_the_address_and_what_to_do(int status, string said)
    {
        Publisher.Next.Enqueue(Publisher.Fails(status));
        var reason = await WhyNotAsync();
        Assert.Contains(said, reason, StringComparison.Ordinal);
        Assert.Contains(Publisher.Address().AbsoluteUri, reason, StringComparison.Ordinal);
        Assert.Contains("--mirror", reason, StringComparison.Ordinal);
        Assert.Single(Publisher.Asked);
    }

    [Fact]
    public async Task A_publisher_that_falls_silent_is_asked_again()
    {
        Rules = Rules with { Silence = TimeSpan.FromMilliseconds(300) };
        Publisher.Next.Enqueue(Publisher.IsSilentFor(TimeSpan.FromSeconds(20)));
        AssertWhole(await FetchAsync());
        Assert.Contains("silent", Said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_publisher_is_not_given_up()
    {
        Rules = Rules with { Silence = TimeSpan.FromMilliseconds(600), Attempts = 1 };
        Publisher.Next.Enqueue(Publisher.Drips(TimeSpan.FromMilliseconds(150)));
        AssertWhole(await FetchAsync());
    }

    [Fact]
    public async Task A_publisher_that_is_not_there_is_told_with_the_reason()
    {
        var nowhere = new Uri("http://127.0.0.1:1/communes.geojson");
        var place = new DownloadPlace(Root, "contours-communes", nowhere, "communes.geojson");
        var failure = await Assert.ThrowsAsync<ImportException>(() =>
            Downloader.FetchAsync(nowhere, place, TestContext.Current.CancellationToken));
        Assert.Contains("could not be reached", failure.Message, StringComparison.Ordinal);
        Assert.Contains("refused", failure.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Redirects_are_followed()
    {
        Publisher.Next.Enqueue(Publisher.LeadsTo("/elsewhere/communes-50m.geojson.gz?signed=1"));
        AssertWhole(await FetchAsync());
        Assert.Equal("/elsewhere/communes-50m.geojson.gz?signed=1", Publisher.Asked.Last().Path);
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        for (var turn = 0; turn < 20; turn++) Publisher.Next.Enqueue(Publisher.LeadsTo("/round"));
        Assert.Contains("not followed", await WhyNotAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", "{}")]
    [InlineData("application/octet-stream", "\n<!DOCTYPE html><title>Connexion</title>")]
    [InlineData("text/csv", "\ufeff<html><body>404")]
    public async Task A_web_page_is_not_taken_for_data(string type, string content)
    {
        (Publisher.ContentType, Publisher.Content) = (type, Encoding.UTF8.GetBytes(content));
        Assert.Contains("is a web page, not data", await WhyNotAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(Place.File));
        Assert.False(File.Exists(Place.Part));
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        Publisher.Content = [];
        Assert.Contains("is empty", await WhyNotAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_beyond_the_limit_is_refused_whether_or_not_it_says_its_size(bool isTold)
    {
        Rules = Rules with { LargestBytes = 400_000 };
        if (!isTold) Publisher.Next.Enqueue(Publisher.Drips(TimeSpan.Zero));
        Assert.Contains("larger than", await WhyNotAsync(), StringComparison.Ordinal);
        Assert.False(File.Exists(Place.File));
    }

    [Fact]
    public void A_name_in_an_address_cannot_leave_the_downloads() => Assert.StartsWith(
        Root, new DownloadPlace(Root, "friches", Publisher.Address(), "..%2f../../etc/passwd").File, StringComparison.Ordinal);

    [Fact]
    public void Two_addresses_never_share_a_place() => Assert.NotEqual(
        new DownloadPlace(Root, "friches", new Uri("https://a.example/friches.csv"), "friches.csv").File,
        new DownloadPlace(Root, "friches", new Uri("https://b.example/friches.csv"), "friches.csv").File);
}
