using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class SummaryTests(SeededApi api)
{
    private const string Summary = "/api/industrial-land/summary";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Land_is_totalled_by_epci_and_what_no_epci_has_is_told_apart()
    {
        var summary = await api.Client.JsonAsync($"{Summary}?by=epci");
        Assert.Equal("epci", (string?)summary["by"]);
        Assert.Null(summary["phase"]);
        Assert.Equal((4, 20.5, 1), Figures(summary["total"]!));
        Assert.Equal((0, 0, 0), Figures(summary["outside"]!));
        Assert.Equal(
            [("200018406", "published", 2), ("200071082", "published", 2), ("200054781", null, 0)],
            Groups(summary).Select(group => ((string)group["id"]!, (string?)group["inventory"], (int)group["count"]!)));
        Assert.All(Groups(summary), group => Assert.Equal("epci", (string?)group["collection"]));
    }

    [Fact]
    public async Task Parts_are_in_the_order_of_the_vocabulary_and_what_is_not_stated_is_a_part_of_its_own()
    {
        var total = (await api.Client.JsonAsync(Summary))["total"]!;
        Assert.Equal("""[{"value":"plot","count":1,"areaHectares":5,"unstated":0},{"value":"friche","count":3,"areaHectares":15.5,"unstated":1}]""",
            total["byKind"]!.ToJsonString());
        Assert.Equal(["without-project", "with-project", "unknown"], total["byStatus"]!.AsArray().Select(part => (string?)part!["value"]));
        Assert.Equal("""[{"value":null,"count":4,"areaHectares":20.5,"unstated":1}]""", total["byStage"]!.ToJsonString());
    }

    [Fact]
    public async Task Hectares_that_no_site_states_are_not_zero()
    {
        var total = (await api.Client.JsonAsync($"{Summary}?name=Sans%20surface"))["total"]!;
        Assert.Null(total["areaHectares"]);
        Assert.Equal(1, (int)total["unstated"]!);
    }

    [Theory]
    [InlineData("", 2, "2-ti-2411")]
    [InlineData("&phase=1", 1, "1-ti-2407")]
    public async Task Territories_are_those_of_one_phase(string query, int phase, string territory)
    {
        var summary = await api.Client.JsonAsync($"{Summary}?by=territory{query}");
        Assert.Equal(phase, (int)summary["phase"]!);
        Assert.Equal((territory, 2), Assert.Single(Groups(summary).Select(group => ((string)group["id"]!, (int)group["count"]!))));
        Assert.Equal((2, 3, 1), Figures(summary["outside"]!));
    }

    [Fact]
    public async Task What_is_retired_counts_only_where_it_is_asked_for()
    {
        Assert.Equal((5, 22.5, 1), Figures((await api.Client.JsonAsync($"{Summary}?retired=include"))["total"]!)); // the plot is in the zone's 7 ha
        Assert.Equal((1, 7, 0), Figures((await api.Client.JsonAsync($"{Summary}?retired=only"))["total"]!));
    }

    [Theory]
    [InlineData("by=epci&department=18", "200071082")]
    [InlineData("by=department&epci=200018406", "41")]
    [InlineData("by=region&territory2=2-ti-2411", "24")]
    [InlineData("by=epci&bbox=2.11,47,2.2,47.1", "200071082")]
    public async Task Areas_outside_the_place_asked_for_are_left_out(string query, string only) =>
        Assert.Equal([only], Groups(await api.Client.JsonAsync($"{Summary}?{query}")).Select(group => (string)group["id"]!));

    [Fact]
    public async Task An_area_within_the_place_is_listed_though_the_filters_leave_nothing_of_it()
    {
        var group = Assert.Single(Groups(await api.Client.JsonAsync($"{Summary}?by=epci&department=18&minHectares=100")));
        Assert.Equal(("200071082", 0, 0), ((string)group["id"]!, (int)group["count"]!, (int)group["areaHectares"]!));
    }

    [Theory]
    [InlineData("kind=friche", "published")]
    [InlineData("kind=zone,plot", "zero")]
    [InlineData("kind=zone,friche", "published")]
    public async Task The_inventory_is_that_of_the_kinds_asked_for(string query, string state)
    {
        var summary = await api.Client.JsonAsync($"{Summary}?by=epci&{query}");
        Assert.Equal(state, (string?)Groups(summary).Single(group => (string?)group["id"] == "200018406")["inventory"]);
    }

    [Fact]
    public async Task An_area_without_communes_has_no_inventory_to_speak_of()
    {
        var regions = Groups(await api.Client.JsonAsync($"{Summary}?by=region"));
        Assert.Equal([("24", "published"), ("76", null)], regions.Select(region => ((string)region["id"]!, (string?)region["inventory"])));
    }

    [Fact]
    public async Task A_table_has_a_line_for_each_area_and_one_for_what_is_outside()
    {
        using var answer = await api.Client.AskAsync($"{Summary}?by=territory&f=csv");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("industrial-land-by-territory.csv", answer.Content.Headers.ContentDisposition?.ToString());
        var lines = (await answer.Content.ReadAsStringAsync(Cancellation)).Split("\r\n");
        Assert.StartsWith("id,name,inventory,count,areaHectares,unstated,kind.plot.count,kind.plot.areaHectares,kind.friche.count,", lines[0]);
        Assert.StartsWith("2-ti-2411,Sologne Val de Cher,published,2,17.5,0,1,5,1,12.5,", lines[1]);
        Assert.StartsWith("outside,,,2,3,1,0,0,2,3,", lines[2]);
        Assert.Equal(["", ""], [lines[3], string.Concat(lines[4..])]);
    }

    [Theory]
    [InlineData("by=commune", "by")]
    [InlineData("by=", "by")]
    [InlineData("by=epci;drop%20table%20epci", "by")]
    [InlineData("by=epci&by=region", "by")]
    [InlineData("by=epci&phase=2", "phase")] // only territories have one
    [InlineData("phase=3", "phase")]
    [InlineData("phase=1.5", "phase")]
    [InlineData("limit=10", "limit")]
    [InlineData("sortby=name", "sortby")]
    [InlineData("f=geojson", "f")]
    [InlineData("kind=factory", "kind")]
    [InlineData("kind=friche,", "kind")]
    [InlineData("bbox=0,10,1,5", "bbox")]
    [InlineData("minHectares=NaN", "minHectares")]
    [InlineData("minHectares=1e308", "minHectares")]
    [InlineData("minHectares=5&maxHectares=4", "minHectares")]
    [InlineData("datetime=never", "datetime")]
    [InlineData("name=%00", null)]
    public async Task A_malformed_parameter_is_refused_by_name(string query, string? parameter)
    {
        using var answer = await api.Client.AskAsync($"{Summary}?{query}");
        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
    }

    [Theory]
    [InlineData("name=' OR true --")]
    [InlineData("region=24'); DROP TABLE epci; --")]
    [InlineData("producer=<script>alert(1)</script>")]
    public async Task Text_that_is_code_matches_nothing_and_does_nothing(string query)
    {
        var summary = await api.Client.JsonAsync($"{Summary}?by=region&{Uri.EscapeDataString(query).Replace("%3D", "=", StringComparison.Ordinal)}");
        Assert.Equal((0, 0, 0), Figures(summary["total"]!));
    }

    [Fact]
    public async Task Ten_clients_at_once_get_the_same_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => api.Client.JsonAsync($"{Summary}?by=department&minHectares=0.25")));
        Assert.Single(answers.Select(answer => answer.ToJsonString()).Distinct());
    }

    private static IEnumerable<JsonNode> Groups(JsonNode summary) => summary["groups"]!.AsArray().Select(group => group!);

    private static (int, double, int) Figures(JsonNode totals) =>
        ((int)totals["count"]!, (double)totals["areaHectares"]!, (int)totals["unstated"]!);
}
