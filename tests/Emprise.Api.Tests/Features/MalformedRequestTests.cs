using System.Net;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class MalformedRequestTests(SeededApi api)
{
    private const string Items = "/api/collections/epci/items";

    [Theory]
    [InlineData("foo=1", "foo")]
    [InlineData("Limit=1", "Limit")]
    [InlineData("limit=1&limit=2", "limit")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=1.5", "limit")]
    [InlineData("limit=abc", "limit")]
    [InlineData("limit=", "limit")]
    [InlineData("limit", "limit")]
    [InlineData("limit=1e3", "limit")]
    [InlineData("limit=%D9%A3", "limit")] // an Arabic digit
    [InlineData("offset=-1", "offset")]
    [InlineData("offset=99999999999", "offset")]
    [InlineData("zoom=-1", "zoom")]
    [InlineData("zoom=23", "zoom")]
    [InlineData("zoom=6.5", "zoom")]
    [InlineData("bbox=1,2,3", "bbox")]
    [InlineData("bbox=1,2,3,4,5", "bbox")]
    [InlineData("bbox=a,b,c,d", "bbox")]
    [InlineData("bbox=0,10,1,5", "bbox")]
    [InlineData("bbox=NaN,0,1,1", "bbox")]
    [InlineData("bbox=1e309,0,1,1", "bbox")]
    [InlineData("bbox=-181,0,1,1", "bbox")]
    [InlineData("bbox=0,0,1,91", "bbox")]
    [InlineData("bbox=", "bbox")]
    [InlineData("properties=nope", "properties")]
    [InlineData("sortby=nope", "sortby")]
    [InlineData("sortby=", "sortby")]
    [InlineData("sortby=name;drop", "sortby")]
    [InlineData("sortby=name,", "sortby")]
    [InlineData("f=xml", "f")]
    [InlineData("f=html", "f")]
    [InlineData("skipGeometry=maybe", "skipGeometry")]
    [InlineData("skipGeometry=", "skipGeometry")]
    [InlineData("q=", "q")]
    [InlineData("q=***", "q")]
    [InlineData("kind=XX", "kind")]
    [InlineData("kind=CC,,CA", "kind")]
    [InlineData("population=many", "population")]
    [InlineData("population=1e309", "population")]
    [InlineData("population=99999999999999999999", "population")]
    [InlineData("areaHectares=NaN", "areaHectares")]
    [InlineData("areaHectares=1e309", "areaHectares")]
    [InlineData("minHectares=-1", "minHectares")]
    [InlineData("minHectares=1e309", "minHectares")]
    [InlineData("minHectares=5&maxHectares=4", "minHectares")]
    [InlineData("datetime=yesterday", "datetime")]
    [InlineData("datetime=2024-13-01", "datetime")]
    [InlineData("datetime=2024-02-01/2023-01-01", "datetime")]
    [InlineData("datetime=../..", "datetime")]
    [InlineData("crs=http://www.opengis.net/def/crs/EPSG/0/2154", "crs")]
    [InlineData("bbox-crs=EPSG:2154", "bbox-crs")]
    [InlineData("filter=name='a'", "filter")]
    [InlineData("filter-lang=cql2-text", "filter-lang")]
    [InlineData("filter-crs=EPSG:2154", "filter-crs")]
    [InlineData("retired=include", "retired")] // areas are never retired
    [InlineData("landInventory=maybe", "landInventory")]
    [InlineData("name=%00", null)]
    [InlineData("name=a%0Ab", null)]
    [InlineData("name=%zz", null)]
    [InlineData("name=%e", null)]
    [InlineData("name=%FF%FE", null)]
    [InlineData("name=%C0%AF", null)]
    [InlineData("name=%ED%A0%80", null)]
    [InlineData("%00=1", null)]
    public async Task A_malformed_parameter_is_refused_by_name(string query, string? parameter)
    {
        using var answer = await api.Client.AskAsync($"{Items}?{query}");
        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest);
        Assert.Equal(parameter, problem.TryGetProperty("parameter", out var named) ? named.GetString() : null);
    }

    [Theory]
    [InlineData("/api/search")]
    [InlineData("/api/search?q=")]
    [InlineData("/api/search?q=%20")]
    [InlineData("/api/search?q=--")]
    [InlineData("/api/search?q=a&limit=0")]
    [InlineData("/api/search?q=a&limit=ten")]
    [InlineData("/api/locate")]
    [InlineData("/api/locate?lon=1")]
    [InlineData("/api/locate?lon=181&lat=1")]
    [InlineData("/api/locate?lon=1&lat=NaN")]
    [InlineData("/api/collections/industrial-land/items?retired=yes")]
    [InlineData("/api/collections/industrial-land/items?retired=")]
    [InlineData("/api/sources?x=1")]
    [InlineData("/api/collections?x=1")]
    [InlineData("/api/collections/epci/schema?x=1")]
    [InlineData("/api/collections/epci/items/200071082?x=1")]
    [InlineData("/api/conformance?f=xml")]
    [InlineData("/api?f=xml")]
    [InlineData("/api/%00")]
    public async Task A_malformed_request_elsewhere_is_refused(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_overlong_query_is_refused()
    {
        using var answer = await api.Client.AskAsync($"{Items}?name={new string('a', 9000)}");
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Huge_headers_are_refused()
    {
        using var answer = await api.Client.AskAsync(Items, ("X-Large", new string('a', 60_000)));
        await answer.ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var body = new ByteArrayContent(new byte[6 * 1024 * 1024]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/search") { Content = body };
        request.Headers.ExpectContinue = true; // the refusal comes before the body is sent
        using var answer = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task A_method_that_changes_things_is_not_allowed(string method)
    {
        using var answer = await api.Client.AskAsync(new HttpMethod(method), Items);
        await answer.ProblemAsync(HttpStatusCode.MethodNotAllowed);
        Assert.Contains("GET", answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/api/nope")]
    [InlineData("/api/collections/nope")]
    [InlineData("/api/collections/nope/items")]
    [InlineData("/api/collections/nope/queryables")]
    [InlineData("/api/collections/epci/nope")]
    [InlineData("/api/collections/epci%27/items")]
    [InlineData("/health")]
    [InlineData("/health/nope")]
    [InlineData("/nope.js")]
    public async Task An_unknown_address_is_not_found(string path)
    {
        using var answer = await api.Client.AskAsync(path);
        await answer.ProblemAsync(HttpStatusCode.NotFound);
    }
}
