using System.Net;
using System.Text;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features.Nearby;

public sealed class NearbyInputTests(SeededApi api)
{
    private const string Here = "/api/turnkey-sites/nearby?lon=2.1&lat=47.05";

    [Theory]
    [InlineData("radiusKm=0", "radiusKm")]
    [InlineData("radiusKm=-1", "radiusKm")]
    [InlineData("radiusKm=NaN", "radiusKm")]
    [InlineData("radiusKm=1e308", "radiusKm")]
    [InlineData("radiusKm=1000.1", "radiusKm")]
    [InlineData("radiusKm=", "radiusKm")]
    [InlineData("minHectares=-1", "minHectares")]
    [InlineData("minPlotHectares=many", "minPlotHectares")]
    [InlineData("readyBy=soon", "readyBy")]
    [InlineData("readyBy=99999999999", "readyBy")]
    [InlineData("recycled=maybe", "recycled")]
    [InlineData("rail=1", "rail")]
    [InlineData("label=2020-01,2099", "label")]
    [InlineData("strict=yes", "strict")]
    [InlineData("limit=0", "limit")]
    [InlineData("offset=-1", "offset")]
    [InlineData("f=kml", "f")]
    [InlineData("kind=plot", "kind")] // of land only
    [InlineData("near=Vierzon", "near")] // a second way to say where
    [InlineData("area=2,47;3,47;3,48", "near")]
    [InlineData("lon=2", "lon")] // twice
    [InlineData("colour=blue", "colour")]
    public async Task What_cannot_be_meant_is_refused_and_the_parameter_named(string parameter, string name)
    {
        using var answer = await api.Client.AskAsync($"{Here}&{parameter}");
        Assert.Equal(name, (await answer.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("", "near")]
    [InlineData("lon=2", "lat")]
    [InlineData("lat=47", "lon")]
    [InlineData("lon=181&lat=47", "lon")]
    [InlineData("lon=2&lat=-90.1", "lat")]
    [InlineData("lon=NaN&lat=47", "lon")]
    [InlineData("near=insee:Vierzon", "near")]
    [InlineData("near=epci:123456789", "near")] // no key
    [InlineData("near=territory:ti-7506", "near")] // which phase?
    [InlineData("near=%26%23", "near")]
    [InlineData("area=2,47;3,47;3,48&radiusKm=5", "radiusKm")]
    [InlineData("area=2,47;3;3,48", "area")]
    [InlineData("area=2,47;3,47;3,NaN", "area")]
    public async Task A_place_that_cannot_be_read_is_refused(string place, string name)
    {
        using var answer = await api.Client.AskAsync($"/api/turnkey-sites/nearby?{place}");
        Assert.Equal(name, (await answer.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("insee:99999")]
    [InlineData("turnkey-sites:announcements:z")]
    [InlineData("turnkey-sites:announcements:b")] // known, but nobody knows where
    [InlineData("qqqqzzzz")]
    [InlineData("');DROP TABLE industrial_land;--")]
    [InlineData("<script>alert(document.cookie)</script>")]
    public async Task A_place_that_is_not_known_is_not_found_and_the_answer_says_what_is_allowed(string near)
    {
        using var answer = await api.Client.AskAsync($"/api/turnkey-sites/nearby?near={Uri.EscapeDataString(near)}");
        var problem = await answer.ProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal("near", problem.GetProperty("parameter").GetString());
        Assert.Contains("insee:18279", problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Equal(5L, await api.Database.ReadAsync<long>("SELECT count(*) FROM industrial_land"));
    }

    [Theory]
    [InlineData("near=%00")]
    [InlineData("near=Vier%00zon")]
    [InlineData("area=2,47;3,47;3,48%00")]
    public async Task A_NUL_is_refused(string query)
    {
        using var answer = await api.Client.AskAsync($"/api/turnkey-sites/nearby?{query}");
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("lon=-40&lat=30")] // at sea
    [InlineData("lon=0&lat=90")]
    [InlineData("lon=180&lat=-90")]
    [InlineData("lon=180&lat=0")]
    [InlineData("near=Miquelon")]
    [InlineData("near=insee:97501")]
    public async Task Far_from_everything_the_list_is_empty_and_says_what_has_no_place(string place)
    {
        var page = await api.Client.JsonAsync($"/api/turnkey-sites/nearby?{place}&radiusKm=1000");
        Assert.Equal((0, 1), ((int)page["numberMatched"]!, (int)page["withoutPlace"]!));
        Assert.Empty(page["features"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[2,47],[2.1""", 400)]
    [InlineData("""{"type":"Polygon"}""", 400)]
    [InlineData("null", 400)]
    [InlineData("", 400)]
    [InlineData("""{"type":"Point","coordinates":[2,47]}""", 422)]
    [InlineData("""{"type":"Polygon","coordinates":[[[2,47],[2,47],[2,47],[2,47]]]}""", 422)]
    public async Task A_body_that_is_no_shape_is_refused(string body, int status)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/geo+json");
        using var answer = await api.Client.PostAsync(new Uri("/api/industrial-land/nearby", UriKind.Relative), content, TestContext.Current.CancellationToken);
        await answer.ProblemAsync((HttpStatusCode)status);
    }

    [Theory]
    [InlineData("lon=2&lat=47")]
    [InlineData("near=Vierzon")]
    [InlineData("area=2,47;3,47;3,48")]
    [InlineData("radiusKm=5")]
    [InlineData("f=atom")] // nobody can subscribe to a body
    public async Task A_posted_search_has_its_place_in_the_body_alone(string query)
    {
        using var content = new StringContent("""{"type":"Polygon","coordinates":[[[2,47],[3,47],[3,48],[2,47]]]}""", Encoding.UTF8, "application/json");
        using var answer = await api.Client.PostAsync(new Uri($"/api/turnkey-sites/nearby?{query}", UriKind.Relative), content, TestContext.Current.CancellationToken);
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("turnkey-sites")]
    [InlineData("industrial-land")]
    public async Task The_parameters_declared_are_the_parameters_allowed(string collection)
    {
        var document = await api.Client.JsonAsync("/api/openapi.json");
        var declared = document["paths"]![$"/{collection}/nearby"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string)parameter!["name"]!);
        using var answer = await api.Client.AskAsync($"/api/{collection}/nearby?lon=2&lat=47&nonsense=1");
        var detail = (await answer.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("detail").GetString()!;
        Assert.Equal(detail[(detail.IndexOf("Allowed: ", StringComparison.Ordinal) + 9)..].TrimEnd('.').Split(", ").Order(), declared.Order());
    }

    [Fact]
    public async Task Ten_clients_at_once_get_what_one_gets()
    {
        string[] paths =
        [
            $"{Here}&radiusKm=37", "/api/industrial-land/nearby?near=vierzon&minHectares=3", "/api/industrial-land/nearby?area=2,47;2.2,47;2.2,47.1;2,47.1&f=csv",
            $"{Here}&f=jsonfeed&rail=true", "/api/turnkey-sites/nearby?near=epci:200071082&f=atom",
        ];
        var alone = new Dictionary<string, string>();
        foreach (var path in paths) alone[path] = await BodyAsync(path);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async client =>
        {
            for (var round = 0; round < 20; round++)
            {
                var path = paths[(client + round) % paths.Length];
                Assert.Equal(alone[path], await BodyAsync(path));
                Assert.Equal((int)HttpStatusCode.BadRequest, await StatusAsync($"{Here}&radiusKm={-client - round}"));
            }
        }));
    }

    private async Task<int> StatusAsync(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        return (int)answer.StatusCode;
    }

    private async Task<string> BodyAsync(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
