using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class ProfileTests(SeededApi api)
{
    [Fact]
    public async Task A_territory_tells_its_places_its_land_and_its_part_in_the_other_phase()
    {
        var profile = await api.Client.JsonAsync("/api/territories/2-ti-2411/profile");
        Assert.Equal(("2-ti-2411", 2, "ti-2411", "Sologne Val de Cher"),
            ((string)profile["id"]!, (int)profile["phase"]!, (string)profile["code"]!, (string)profile["name"]!));
        Assert.Equal("""[{"id":"24","name":"Centre-Val de Loire"}]""", profile["regions"]!.ToJsonString());
        Assert.Equal("""[{"id":"41","name":"Loir-et-Cher"}]""", profile["departments"]!.ToJsonString());
        Assert.Equal((2, 17.5), ((int)profile["land"]!["count"]!, (double)profile["land"]!["areaHectares"]!));
        Assert.Equal("""[{"id":"1-ti-2407","name":"Sologne","share":1,"communesInCommon":2}]""", profile["otherPhase"]!.ToJsonString());
        Assert.Empty(profile["neighbours"]!.AsArray());
        Assert.Null(profile["identity"]);
    }

    [Theory]
    [InlineData("2-ti-9999")]
    [InlineData("ti-2411")] // the code alone is no identity
    [InlineData("3-ti-2411")]
    [InlineData("2-TI-2411")]
    [InlineData("2-ti-2411%27%20OR%20true")]
    [InlineData("%3Cscript%3E")]
    public async Task A_territory_that_is_not_there_is_not_found(string id)
    {
        using var answer = await api.Client.AskAsync($"/api/territories/{id}/profile");
        await answer.ProblemAsync(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/api/territories/2-ti-2411/profile?phase=2")]
    [InlineData("/api/territories/2-ti-2411/profile?f=csv")]
    [InlineData("/api/territories/%00/profile")]
    [InlineData("/api/programme?phase=2")]
    [InlineData("/api/programme?f=html")]
    public async Task A_malformed_request_is_refused(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_programme_counts_what_is_loaded_and_keeps_what_pages_tell_apart()
    {
        var programme = await api.Client.JsonAsync("/api/programme");
        var counts = programme["counts"]!;
        Assert.Equal("""{"1":1,"2":1}""", counts["territoriesByPhase"]!.ToJsonString());
        Assert.Equal((4, 2), ((int)counts["land"]!["count"]!, (int)counts["turnkeySites"]!)); // without what is retired
        Assert.Equal("2026-02-01", ((string)counts["loadedOn"]!)[..10]);
        var fact = Assert.Single(programme["facts"]!.AsArray());
        Assert.Equal("territories", (string?)fact!["code"]);
        var announced = programme["timeline"]!.AsArray().Single(moment => (string?)moment!["kind"] == "territories-announced");
        Assert.Equal(fact["facts"]!.ToJsonString(), announced!["facts"]!.ToJsonString());
        Assert.Equal(["2-ti-2411", "1-ti-2407"],
            Assert.Single(programme["regions"]!.AsArray())!["territories"]!.AsArray().Select(territory => (string?)territory!["id"]));
    }
}
