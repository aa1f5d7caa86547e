using Emprise.EndToEnd.Stage;

namespace Emprise.EndToEnd.Walks;

/// <summary>The first view asks for little: what a job needs comes when it is first opened.</summary>
public sealed class FirstLoadWalks(Theatre theatre)
{
    private const int MostBytes = 200_000;

    [Theory, InlineData("/"), InlineData("/?lang=en")]
    public async Task The_scripts_of_the_first_view_stay_small(string address)
    {
        await using var visit = await Visit.StartAsync(theatre, Screen.Desk, address);
        var scripts = await visit.Page.EvaluateAsync<int[]>("""
            () => performance.getEntriesByType('resource').filter(({ name }) => /\.js(\?|$)/.test(name)).map(({ encodedBodySize }) => encodedBodySize)
            """);
        Assert.NotEmpty(scripts);
        Assert.InRange(scripts.Sum(), 1, MostBytes);
        visit.AssertClean();
    }
}
