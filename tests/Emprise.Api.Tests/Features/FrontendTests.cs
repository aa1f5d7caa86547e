using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class FrontendTests(SeededApi api)
{
    [Fact]
    public async Task The_page_and_its_files_are_served_with_the_right_lifetimes()
    {
        using var folder = BuiltFolder();
        await using var process = await ApiProcess.StartAsync(api.Database.Address, ("EMPRISE_FRONTEND", folder.Path));
        foreach (var path in (string[])["/", "/index.html", "/carte/epci/200071082?zoom=3", "/anything"])
        {
            using var page = await process.Client.AskAsync(path);
            Assert.Equal((HttpStatusCode.OK, "text/html", "no-cache"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType, page.Headers.CacheControl?.ToString()));
        }

        using var asset = await process.Client.AskAsync("/assets/index-abc123.js", ("Accept-Encoding", "br"));
        Assert.Equal(("text/javascript", "br"), (asset.Content.Headers.ContentType?.MediaType, asset.Content.Headers.ContentEncoding.Single()));
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", asset.Headers.GetValues("Cache-Control")));
        using var head = await process.Client.AskAsync(HttpMethod.Head, "/anything");
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/assets/missing.js", HttpStatusCode.NotFound)]
    [InlineData("GET", "/..%2F..%2Fetc%2Fpasswd.txt", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/anything", HttpStatusCode.NotFound)]
    [InlineData("POST", "/anything", HttpStatusCode.NotFound)]
    public async Task What_is_no_view_and_no_file_is_a_problem(string method, string path, HttpStatusCode status)
    {
        using var answer = await api.Client.AskAsync(new HttpMethod(method), path);
        await answer.ProblemAsync(status);
    }

    [Fact]
    public async Task Without_a_built_page_the_API_still_works_and_the_page_is_not_found()
    {
        using var folder = new TemporaryFolder();
        await using var process = await ApiProcess.StartAsync(api.Database.Address, ("EMPRISE_FRONTEND", folder.Path));
        using var page = await process.Client.AskAsync("/");
        await page.ProblemAsync(HttpStatusCode.NotFound);
        await process.Client.JsonAsync("/api");
    }

    [Fact]
    public async Task A_development_server_stands_in_for_the_files()
    {
        using var folder = BuiltFolder();
        await using var standIn = await ApiProcess.StartAsync(api.Database.Address, ("EMPRISE_FRONTEND", folder.Path));
        await using var process = await ApiProcess.StartAsync(api.Database.Address, ("EMPRISE_FRONTEND_DEV", standIn.Address.ToString()));
        using var page = await process.Client.AskAsync("/");
        Assert.Contains("the page", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var unknown = await process.Client.AskAsync("/api/nope");
        await unknown.ProblemAsync(HttpStatusCode.NotFound);
    }

    private static TemporaryFolder BuiltFolder()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "assets"));
        File.WriteAllText(Path.Combine(folder.Path, "index.html"), "<!doctype html><title>the page</title>");
        File.WriteAllText(Path.Combine(folder.Path, "assets", "index-abc123.js"), string.Concat(Enumerable.Repeat("let a = 1;", 100)));
        return folder;
    }
}
