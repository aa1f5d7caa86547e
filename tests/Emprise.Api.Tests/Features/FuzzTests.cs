using System.Text;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

/// <summary>Whatever is asked, the answer is never the server's fault.</summary>
public sealed class FuzzTests(SeededApi api)
{
    private const int Requests = 300;

    private static readonly string[] Names =
        ["bbox", "limit", "offset", "zoom", "properties", "sortby", "datetime", "q", "f", "name", "kind", "minHectares", "population", "territory2", "%FF", ""];

    private static readonly string[] Values =
    [
        "", "0", "-0", "1", "9223372036854775808", "1e309", "-1e-400", "NaN", "Infinity", "0x10", "null", "undefined", "true", "%00", "%ff", "%u1234", "%2525",
        "'", "\"", "\\", "--", ";", "$1", "{0}", "%25s", "../../etc/passwd", "%F0%9F%92%A9", "%EF%BF%BE", "%E2%80%AE", ",,,,", "1,1,1,1", "-180,-90,180,90",
        "+name", "-name", "2024-02-30", "0001-01-01", "9999-12-31T23:59:60Z", "0001-01-01T00:00:00%2B14:00", "..", "/", "a/b/c", "*", "%25", "_",
    ];

    [Fact]
    public async Task No_combination_of_odd_parameters_is_a_server_error()
    {
        var random = new Random(42);
        for (var i = 0; i < Requests; i++)
        {
            var query = new StringBuilder();
            for (var pair = random.Next(1, 4); pair > 0; pair--) query.Append(Pick(random, Names)).Append('=').Append(Pick(random, Values)).Append('&');
            await AssertNotOurFaultAsync($"/api/collections/{Pick(random, ["epci", "communes", "industrial-land", "turnkey-sites"])}/items?{query}");
        }
    }

    [Fact]
    public async Task No_odd_path_is_a_server_error()
    {
        foreach (var value in Values)
        {
            await AssertNotOurFaultAsync($"/api/collections/epci/items/{value}");
            await AssertNotOurFaultAsync($"/api/collections/{value}/items");
            await AssertNotOurFaultAsync($"/api/search?q={value}");
            await AssertNotOurFaultAsync($"/{value}");
        }
    }

    [Theory]
    [InlineData("Accept-Encoding", "br;q=9")]
    [InlineData("Accept-Encoding", ",,;q")]
    [InlineData("Accept", "text/html;q=abc")]
    [InlineData("If-None-Match", "W/")]
    [InlineData("If-None-Match", "\"unclosed")]
    [InlineData("Range", "bytes=5-1")]
    [InlineData("X-Forwarded-For", "not an address")]
    [InlineData("Origin", "null")]
    [InlineData("Cookie", "\"")]
    public async Task No_odd_header_is_a_server_error(string name, string value)
    {
        using var answer = await api.Client.AskAsync("/api/collections/epci/items", (name, value));
        Assert.True((int)answer.StatusCode < 500, $"{name}: {value}");
    }

    private async Task AssertNotOurFaultAsync(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)answer.StatusCode < 500, $"{path}: {(int)answer.StatusCode} {text}");
        if ((int)answer.StatusCode >= 400) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
