using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class ImportsTests(SeededApi api)
{
    [Fact]
    public async Task Imports_come_newest_first_and_account_for_every_row()
    {
        var page = await api.Client.JsonAsync("/api/imports");
        Assert.Equal((3, 3), ((int)page["numberMatched"]!, (int)page["numberReturned"]!));
        Assert.Equal(["economic-sites", "cartofriches", "territories-official"], page["imports"]!.AsArray().Select(run => (string)run!["source"]!));
        Assert.All(page["imports"]!.AsArray(), run => Assert.Equal((int)run!["read"]!, (int)run["loaded"]! + (int)run["rejected"]!));
        Assert.Equal(2.5, (double)page["imports"]![1]!["seconds"]!);
    }

    [Fact]
    public async Task An_import_tells_what_was_mended_not_understood_and_how_complete_the_file_is()
    {
        var run = await NewestAsync();
        Assert.Equal(["id", "source", "title", "file", "origin", "checksum", "vintage", "outcome", "failure", "startedOn", "finishedOn", "seconds", "read", "loaded", "unchanged",
            "retired", "rejected", "repaired", "repairs", "unknownValues", "completeness", "warnings", "steps", "links"], run.AsObject().Select(member => member.Key));
        Assert.Equal(("Sites économiques", "sites éco.gpkg", "file"), ((string)run["title"]!, (string)run["file"]!, (string)run["origin"]!));
        Assert.Equal("""{"ringClosed":1,"duplicateVertex":4}""", run["repairs"]!.ToJsonString());
        Assert.Equal("en réflexion", (string)run["unknownValues"]![0]!["value"]!);
        Assert.Equal((2, 3), ((int)run["completeness"]![0]!["stated"]!, (int)run["completeness"]![0]!["of"]!));
        Assert.Equal("Une zone sort de France.", (string)run["warnings"]![0]!);
        Assert.Equal(0.25, (double)run["steps"]![0]!["seconds"]!);
    }

    [Fact]
    public async Task An_import_that_loaded_nothing_is_kept_with_the_reason()
    {
        var runs = (await api.Client.JsonAsync("/api/imports"))["imports"]!.AsArray();
        Assert.Equal(["loaded", "loaded", "failed"], runs.Select(run => (string)run!["outcome"]!));
        Assert.Equal([null, null, "phase2.csv lacks the column(s) id_ti."], runs.Select(run => (string?)run!["failure"]));
        Assert.Equal((0, null), ((int)runs[2]!["loaded"]!, (string?)runs[2]!["title"]));
    }

    [Fact]
    public async Task An_import_whose_account_is_short_has_empty_lists_and_no_null()
    {
        var run = (await api.Client.JsonAsync("/api/imports"))["imports"]![1]!;
        foreach (var name in (string[])["unknownValues", "completeness", "warnings", "steps"]) Assert.Empty(run[name]!.AsArray());
        Assert.Empty(run["repairs"]!.AsObject());
    }

    [Fact]
    public async Task One_import_is_the_same_as_in_the_list_and_its_links_work()
    {
        var run = await NewestAsync();
        Assert.Equal(run.ToJsonString(), (await api.Client.JsonAsync($"/api/imports/{run["id"]}")).ToJsonString());
        foreach (var link in run["links"]!.AsArray())
        {
            using var answer = await api.Client.AskAsync(new Uri((string)link!["href"]!).PathAndQuery);
            Assert.Equal((HttpStatusCode.OK, (string)link["type"]!), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType!));
            Assert.NotNull(answer.Headers.ETag);
        }
    }

    [Fact]
    public async Task Pages_of_imports_follow_each_other()
    {
        var first = await api.Client.JsonAsync("/api/imports?limit=2");
        var second = await api.Client.JsonAsync(Next(first)!);
        Assert.Equal(["economic-sites", "cartofriches"], first["imports"]!.AsArray().Select(run => (string)run!["source"]!));
        Assert.Equal("territories-official", (string)Assert.Single(second["imports"]!.AsArray())!["source"]!);
        Assert.Null(Next(second));
    }

    [Fact]
    public async Task Rejections_are_paged_by_key_and_each_is_met_once()
    {
        var address = $"/api/imports/{(await NewestAsync())["id"]}/rejections";
        var all = await api.Client.JsonAsync(address);
        Assert.Equal((3, 3), ((int)all["numberMatched"]!, (int)all["numberReturned"]!));
        Assert.Equal("""{"row":2,"field":"surface","value":"douze \"ha\", env.","reason":"nombre attendu"}""",
            all["rejections"]![0]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Null(all["rejections"]![2]!["value"]);
        var met = new List<int>();
        for (var next = (string?)$"{address}?limit=2"; next is not null;)
        {
            var page = await api.Client.JsonAsync(next);
            Assert.Equal(3, (int)page["numberMatched"]!);
            met.AddRange(page["rejections"]!.AsArray().Select(row => (int)row!["row"]!));
            next = Next(page);
        }

        Assert.Equal([2, 3, 6], met);
        Assert.Equal(6, (int)Assert.Single((await api.Client.JsonAsync($"{address}?offset=2"))["rejections"]!.AsArray())!["row"]!);
    }

    [Fact]
    public async Task Rejections_of_one_import_are_not_those_of_another()
    {
        var run = (await api.Client.JsonAsync("/api/imports"))["imports"]![1]!;
        var rejections = await api.Client.JsonAsync($"/api/imports/{run["id"]}/rejections");
        Assert.Equal("99999", (string)Assert.Single(rejections["rejections"]!.AsArray())!["value"]!);
    }

    [Fact]
    public async Task A_table_of_rejections_has_every_row_and_runs_no_formula()
    {
        using var answer = await api.Client.AskAsync($"/api/imports/{(await NewestAsync())["id"]}/rejections?f=csv");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("attachment; filename=\"import-", answer.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal(["row,field,value,reason", "2,surface,\"douze \"\"ha\"\", env.\",nombre attendu", "3,surface,'=cmd|1,nombre attendu", "6,surface,,nombre attendu", ""], lines);
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("nope")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task An_import_that_does_not_exist_is_not_found(string id)
    {
        foreach (var path in (string[])[$"/api/imports/{id}", $"/api/imports/{id}/rejections", $"/api/imports/{id}/rejections?f=csv"])
        {
            using var answer = await api.Client.AskAsync(path);
            await answer.ProblemAsync(HttpStatusCode.NotFound);
        }
    }

    [Theory]
    [InlineData("/api/imports?limit=0")]
    [InlineData("/api/imports?offset=-1")]
    [InlineData("/api/imports?x=1")]
    [InlineData("/api/imports/1?x=1")]
    [InlineData("/api/imports/1/rejections?f=xml")]
    [InlineData("/api/imports/1/rejections?after=-1")]
    [InlineData("/api/imports/1/rejections?after=x")]
    [InlineData("/api/imports/1/rejections?after=99999999999999999999")]
    [InlineData("/api/imports/1/rejections?after=1&offset=1")]
    [InlineData("/api/imports/1/rejections?limit=all")]
    public async Task A_malformed_question_is_refused(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    private async Task<JsonNode> NewestAsync() => (await api.Client.JsonAsync("/api/imports"))["imports"]![0]!;

    private static string? Next(JsonNode page) =>
        page["links"]!.AsArray().SingleOrDefault(link => (string?)link!["rel"] == "next") is { } link ? new Uri((string)link["href"]!).PathAndQuery : null;
}
