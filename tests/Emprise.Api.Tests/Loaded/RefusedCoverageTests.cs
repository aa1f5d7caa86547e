using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

/// <summary>What the perimeter checker refuses, each with a sentence.</summary>
public sealed class RefusedCoverageTests(LoadedApi loaded)
{
    private const string Coverage = "/api/coverage";

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": \"200071082\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": [200071082]}", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": [\"a\\u0000\"]}", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": [\"18279\"], \"vintage\": 1999}", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": [\"18279\"], \"vintage\": \"2026\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": [\"18279\"], \"nonsense\": 1}", HttpStatusCode.BadRequest)]
    [InlineData("{\"codes\": []}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[2,46]}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[]}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,2],[3,3],[1,1]]]}", HttpStatusCode.UnprocessableEntity)]
    public async Task What_cannot_be_read_is_refused_with_a_sentence(string body, HttpStatusCode status)
    {
        using var answer = await (await loaded.ClientAsync()).PostAsync(Coverage, body);
        await answer.ProblemAsync(status);
    }

    [Theory]
    [InlineData("{\"codes\": [\"18279\"], \"vintage\": 2026}")]
    [InlineData("{\"codes\": [\"18279\"], \"vintage\": \"x\"}")]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[1,46],[2,46],[2,47],[1,46]]],\"vintage\": 2024}")]
    public async Task A_year_in_the_address_does_not_hide_the_one_in_the_body(string body)
    {
        using var answer = await (await loaded.ClientAsync()).PostAsync($"{Coverage}?vintage=2023", body);
        Assert.Equal("vintage", (await answer.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("/api/territories/2-ti-2411/coverage?vintage=1999", HttpStatusCode.BadRequest)]
    [InlineData("/api/territories/2-ti-2411/coverage?zoom=23", HttpStatusCode.BadRequest)]
    [InlineData("/api/territories/2-ti-2411/coverage?nonsense=1", HttpStatusCode.BadRequest)]
    [InlineData("/api/territories/2-ti-9999/coverage", HttpStatusCode.NotFound)]
    [InlineData("/api/territories/ti-2411/coverage", HttpStatusCode.NotFound)]
    [InlineData("/api/coverage", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_not_there_is_said_to_be_so(string path, HttpStatusCode status)
    {
        using var answer = await (await loaded.ClientAsync()).AskAsync(path);
        await answer.ProblemAsync(status);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Coverage) { Content = new StringContent(new string(' ', 5 * 1024 * 1024 + 1)) };
        request.Headers.ExpectContinue = true; // the refusal comes before the body is sent
        using var answer = await (await loaded.ClientAsync()).SendAsync(request, TestContext.Current.CancellationToken);
        await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }
}
