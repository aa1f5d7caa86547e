using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Http;

public sealed class CachingTests(SeededApi api)
{
    private const string Items = "/api/collections/communes/items";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("br;q=0.2, gzip;q=0.8", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0.5, br;q=0", "gzip")]
    [InlineData("identity, br;q=0.5", null)]
    [InlineData("deflate", null)]
    [InlineData("identity;q=0", null)]
    [InlineData("", null)]
    public async Task The_coding_is_the_one_the_client_likes_best(string accepted, string? coding)
    {
        using var answer = await api.Client.AskAsync(Items, ("Accept-Encoding", accepted));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        var json = JsonNode.Parse(await DecodeAsync(answer, coding))!;
        Assert.Equal(4, (int)json["numberReturned"]!);
    }

    [Fact]
    public async Task Each_coding_has_its_own_tag_and_the_same_question_the_same_one()
    {
        var tags = new List<string>();
        foreach (var coding in (string[])["br", "gzip", "identity", "br"])
        {
            using var answer = await api.Client.AskAsync(Items, ("Accept-Encoding", coding));
            tags.Add(answer.Headers.ETag!.ToString());
        }

        Assert.Equal(3, tags.Distinct().Count());
        Assert.Equal(tags[0], tags[3]);
    }

    [Fact]
    public async Task The_order_of_parameters_makes_no_difference()
    {
        using var one = await api.Client.AskAsync($"{Items}?limit=2&sortby=name");
        using var other = await api.Client.AskAsync($"{Items}?sortby=%6eame&limit=2");
        Assert.Equal(one.Headers.ETag, other.Headers.ETag);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("\"other\", {0}")]
    public async Task Who_has_it_already_gets_304_and_nothing_else(string known)
    {
        using var first = await api.Client.AskAsync(Items);
        using var again = await api.Client.AskAsync(Items, ("If-None-Match", known.Replace("{0}", first.Headers.ETag!.ToString(), StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("W/\"1-000000000000000000000000-identity\"")]
    public async Task What_is_not_there_stays_missing_whatever_the_client_has(string known)
    {
        using var answer = await api.Client.AskAsync("/api/collections/epci/items/nope", ("If-None-Match", known));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task An_outdated_tag_gets_the_whole()
    {
        using var answer = await api.Client.AskAsync(Items, ("If-None-Match", "W/\"6-000000000000000000000000-identity\""));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(Items)]
    [InlineData("/api")]
    [InlineData("/api/search?q=a")]
    [InlineData("/health/ready")]
    public async Task Head_says_what_get_would_and_sends_nothing(string path)
    {
        using var get = await api.Client.AskAsync(path);
        using var head = await api.Client.AskAsync(HttpMethod.Head, path);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same_bytes()
    {
        var path = $"{Items}?limit=4&offset=0&name=Vierzon";
        var bodies = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            using var answer = await api.Client.AskAsync(path, ("Accept-Encoding", "br"));
            return Convert.ToBase64String(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }));
        Assert.Single(bodies.Distinct());
    }

    [Fact]
    public async Task A_body_too_large_for_memory_is_served_whole_every_time()
    {
        await using var database = await SeededDatabase.CreateAsync();
        await database.RunAsync("UPDATE epci SET geom = ST_Segmentize(geom, 0.0000005) WHERE siren = '200071082'");
        await using var process = await ApiProcess.StartAsync(database.Address);
        for (var i = 0; i < 2; i++)
        {
            using var answer = await process.Client.AskAsync("/api/collections/epci/items");
            var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.InRange(body.Length, (8 << 20) + 1, int.MaxValue);
            Assert.Equal(answer.Content.Headers.ContentLength, System.Text.Encoding.UTF8.GetByteCount(body));
            Assert.Equal(3, (int)JsonNode.Parse(body)!["numberReturned"]!);
        }
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage answer, string? coding)
    {
        var stream = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(coding switch
        {
            "br" => new BrotliStream(stream, CompressionMode.Decompress),
            "gzip" => new GZipStream(stream, CompressionMode.Decompress),
            _ => stream,
        });
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
