using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features;

public sealed class ItemsTests(SeededApi api)
{
    private const string Epci = "/api/collections/epci/items";
    private const string Land = "/api/collections/industrial-land/items";

    [Theory]
    [InlineData("regions", 2)]
    [InlineData("departments", 2)]
    [InlineData("communes", 4)]
    [InlineData("epci", 3)]
    [InlineData("territories", 2)]
    [InlineData("industrial-land", 4)]
    [InlineData("turnkey-sites", 2)]
    public async Task Every_collection_serves_all_its_features(string collection, int count)
    {
        var page = await api.Client.JsonAsync($"/api/collections/{collection}/items");
        Assert.Equal("FeatureCollection", (string?)page["type"]);
        Assert.Equal(count, (int)page["numberMatched"]!);
        Assert.Equal(count, (int)page["numberReturned"]!);
        Assert.Equal(count, page["features"]!.AsArray().Count);
    }

    [Fact]
    public async Task Pages_follow_each_other_until_the_last_and_keep_every_parameter()
    {
        var seen = new List<string>();
        var address = $"{Epci}?limit=1&sortby=-population&properties=name";
        for (var next = (string?)address; next is not null;)
        {
            var page = await api.Client.JsonAsync(next);
            Assert.Equal(3, (int)page["numberMatched"]!);
            seen.Add((string)page["features"]![0]!["id"]!);
            Assert.Single(page["features"]![0]!["properties"]!.AsObject());
            next = Links(page, "next") is { } link ? new Uri(link).PathAndQuery : null;
        }

        Assert.Equal(["200071082", "200018406", "200054781"], seen);
    }

    [Fact]
    public async Task A_page_beyond_the_end_is_empty_and_still_tells_the_count()
    {
        var page = await api.Client.JsonAsync($"{Epci}?offset=100");
        Assert.Equal((3, 0), ((int)page["numberMatched"]!, (int)page["numberReturned"]!));
        Assert.Null(Links(page, "next"));
    }

    [Fact]
    public async Task Links_name_this_page_its_other_form_and_its_collection()
    {
        var page = await api.Client.JsonAsync($"{Epci}?limit=2&kind=CC,CA");
        Assert.EndsWith($"{Epci}?kind=CC,CA&limit=2", Links(page, "self"), StringComparison.Ordinal);
        Assert.Contains("f=csv", Links(page, "alternate"), StringComparison.Ordinal);
        Assert.EndsWith("/api/collections/epci", Links(page, "collection"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=99999", 3)]
    [InlineData("limit=99999999999999999999", 3)]
    public async Task A_limit_above_the_maximum_is_clamped(string query, int count) =>
        Assert.Equal(count, (await api.Client.IdsAsync($"{Epci}?{query}")).Length);

    [Theory]
    [InlineData("epci", "bbox=2.01,47.01,2.02,47.02", "200018406")]
    [InlineData("epci", "bbox=2.045,47.045,2.055,47.055", "")] // inside the hole: the geometry counts, not its envelope
    [InlineData("epci", "bbox=2,47,0,2.3,47.2,100", "200018406 200071082")] // with heights
    [InlineData("epci", "bbox=2.15,47.05,2.15,47.05", "200071082")] // a point
    [InlineData("epci", "bbox=2.05,47.02,2.15,47.02", "200018406 200071082")] // a line
    [InlineData("regions", "bbox=179.5,-19.5,-179.5,-19.4", "76")] // across the antimeridian
    [InlineData("regions", "bbox=-170,-19.5,170,-19.4", "")]
    [InlineData("turnkey-sites", "bbox=0,0,1,1", "announcements:b")] // no geometry: not hidden
    [InlineData("industrial-land", "minHectares=4", "cartofriches:1 cartofriches:4")]
    [InlineData("industrial-land", "minHectares=4&includeUnstated=true", "cartofriches:1 cartofriches:3 cartofriches:4")]
    [InlineData("industrial-land", "minHectares=3&maxHectares=5", "cartofriches:2 cartofriches:4")]
    [InlineData("industrial-land", "status=without-project,with-project", "cartofriches:1 cartofriches:2")]
    [InlineData("industrial-land", "kind=plot", "cartofriches:4")]
    [InlineData("industrial-land", "insee=18279", "cartofriches:2 cartofriches:3")]
    [InlineData("industrial-land", "territory2=2-ti-2411", "cartofriches:1 cartofriches:4")]
    [InlineData("industrial-land", "areaHectares=12.5", "cartofriches:1")]
    [InlineData("industrial-land", "updatedOn=2024-02-01", "cartofriches:1")]
    [InlineData("industrial-land", "datetime=2023-01-01/2023-12-31", "cartofriches:2 cartofriches:3")] // no day: not hidden
    [InlineData("industrial-land", "datetime=2024-01-01/..", "cartofriches:1 cartofriches:3")]
    [InlineData("industrial-land", "datetime=../2020-01-01T12:00:00Z", "cartofriches:3 cartofriches:4")]
    [InlineData("regions", "datetime=2020-01-01", "24 76")] // a layer without time
    [InlineData("turnkey-sites", "waves=france-2030,2021-09", "announcements:a announcements:b")]
    [InlineData("turnkey-sites", "waves=2020-01", "announcements:a")]
    [InlineData("turnkey-sites", "recycled=true", "announcements:a")]
    [InlineData("territories", "departments=18", "1-ti-2407")]
    [InlineData("territories", "phase=2", "2-ti-2411")]
    [InlineData("communes", "q=lanthenay+romorantin", "41194")]
    [InlineData("communes", "name=Vierzon", "18279")]
    [InlineData("communes", "name=vierzon", "")]
    [InlineData("communes", "postalCodes=41131", "41232")]
    [InlineData("communes", "name=%27%3B%20DROP%20TABLE%20commune%3B--", "")]
    public async Task A_filter_returns_exactly_what_fulfils_it(string collection, string query, string ids) =>
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), await api.Client.IdsAsync($"/api/collections/{collection}/items?{query}"));

    [Theory]
    [InlineData("sortby=areaHectares", "cartofriches:2 cartofriches:4 cartofriches:1 cartofriches:3")]
    [InlineData("sortby=-areaHectares", "cartofriches:1 cartofriches:4 cartofriches:2 cartofriches:3")] // null last both ways
    [InlineData("sortby=+kind,-name", "cartofriches:3 cartofriches:2 cartofriches:1 cartofriches:4")]
    [InlineData("sortby=%2Bstatus", "cartofriches:3 cartofriches:4 cartofriches:2 cartofriches:1")] // equal: by id
    [InlineData("", "cartofriches:1 cartofriches:2 cartofriches:3 cartofriches:4")]
    public async Task The_order_is_the_one_asked_for(string query, string ids) =>
        Assert.Equal(ids.Split(' '), await api.Client.IdsAsync($"{Land}?{query}"));

    [Theory]
    [InlineData("retired=exclude", "cartofriches:1 cartofriches:2 cartofriches:3 cartofriches:4")]
    [InlineData("retired=include", "cartofriches:1 cartofriches:2 cartofriches:3 cartofriches:4 cartofriches:5")]
    [InlineData("retired=only", "cartofriches:5")]
    [InlineData("retired=only&retiredOn=2025-05-01", "cartofriches:5")]
    [InlineData("zone=cartofriches:5", "cartofriches:4")]
    [InlineData("insee=41232&limit=1&retired=include", "cartofriches:4", 2)] // the count knows of them too
    [InlineData("insee=41232&limit=1", "cartofriches:4", 1)]
    public async Task What_later_files_lack_is_left_out_unless_asked_for(string query, string ids, int? matched = null)
    {
        var page = await api.Client.JsonAsync($"{Land}?{query}");
        Assert.Equal(ids.Split(' '), page["features"]!.AsArray().Select(feature => (string)feature!["id"]!));
        Assert.Equal(matched ?? ids.Split(' ').Length, (int)page["numberMatched"]!);
    }

    [Fact]
    public async Task An_epci_tells_no_inventory_from_one_without_land()
    {
        var page = await api.Client.JsonAsync($"{Epci}?zoneInventory=zero&properties=landInventory,zoneInventory,fricheInventory,landSites,landHectares,landUpdatedOn,zoneUpdatedOn,fricheUpdatedOn");
        Assert.Equal("""{"landInventory":"published","zoneInventory":"zero","fricheInventory":"published","landSites":2,"landHectares":17.5,"landUpdatedOn":"2024-02-01","zoneUpdatedOn":"2020-01-01","fricheUpdatedOn":"2024-02-01"}""",
            Assert.Single(page["features"]!.AsArray())!["properties"]!.ToJsonString());
        Assert.Equal(["200054781"], await api.Client.IdsAsync($"{Epci}?landInventory=none"));
    }

    [Fact]
    public async Task Names_are_sorted_as_in_French() =>
        Assert.Equal(["200018406", "200071082", "200054781"], await api.Client.IdsAsync($"{Epci}?sortby=name"));

    [Fact]
    public async Task What_is_not_stated_is_null_and_present()
    {
        var page = await api.Client.JsonAsync("/api/collections/turnkey-sites/items?source=announcements");
        var site = page["features"]![1]!;
        Assert.True(site.AsObject().ContainsKey("geometry"));
        Assert.Null(site["geometry"]);
        Assert.True(site["properties"]!.AsObject().ContainsKey("areaHectares"));
        Assert.Null(site["properties"]!["areaHectares"]);
        Assert.Empty(site["properties"]!["sourceUrls"]!.AsArray());
    }

    [Fact]
    public async Task Properties_may_be_chosen_or_left_out_and_so_may_geometry()
    {
        var chosen = await api.Client.JsonAsync($"{Epci}?properties=population,name");
        Assert.Equal(["name", "population"], chosen["features"]![0]!["properties"]!.AsObject().Select(property => property.Key));
        var none = await api.Client.JsonAsync($"{Epci}?properties=&skipGeometry=true");
        Assert.Empty(none["features"]![0]!["properties"]!.AsObject());
        Assert.Null(none["features"]![0]!["geometry"]);
    }

    [Fact]
    public async Task A_zoom_serves_the_stored_copy_and_the_exact_geometry_where_there_is_none()
    {
        var page = await api.Client.JsonAsync($"{Epci}?zoom=5");
        Assert.Equal(5, page["features"]![0]!["geometry"]!["coordinates"]![0]![0]!.AsArray().Count);
        Assert.Equal(6, page["features"]![2]!["geometry"]!["coordinates"]![0]![0]!.AsArray().Count);
        var exact = await api.Client.JsonAsync($"{Epci}?zoom=22");
        Assert.Equal(2, exact["features"]![0]!["geometry"]!["coordinates"]![0]!.AsArray().Count);
    }

    [Fact]
    public async Task A_table_has_a_header_quotes_and_a_point_inside()
    {
        using var answer = await api.Client.AskAsync($"{Land}?f=csv&properties=name,areaHectares,updatedOn");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment; filename=\"industrial-land.csv\"", answer.Content.Headers.ContentDisposition?.ToString());
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("id,name,areaHectares,updatedOn,lon,lat", lines[0]);
        Assert.Equal("cartofriches:1,Friche Balsan,12.5,2024-02-01,2.02,47.03", lines[1]);
        Assert.Equal("cartofriches:2,\"Gare, dite \"\"la vieille\"\"\",3,2023-06-15,2.15,47.05", lines[2]);
        Assert.Equal("cartofriches:3,Sans surface,,,2.15,47.05", lines[3]);
    }

    [Fact]
    public async Task A_text_that_a_spreadsheet_would_run_stays_text()
    {
        using var answer = await api.Client.AskAsync($"{Land}?f=csv&properties=producer&kind=plot");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.StartsWith("cartofriches:4,'=1+1,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_joins_lists_with_bars_and_leaves_a_missing_place_empty()
    {
        using var answer = await api.Client.AskAsync("/api/collections/turnkey-sites/items?f=csv&properties=waves,recycled");
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("announcements:a,2020-01|france-2030,true,2.15,47.05", lines[1]);
        Assert.Equal("announcements:b,2021-09,,,", lines[2]);
    }

    [Fact]
    public async Task A_download_is_offered_as_a_file()
    {
        using var answer = await api.Client.AskAsync($"{Epci}?download=true");
        Assert.Equal("attachment; filename=\"epci.geojson\"", answer.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private static string? Links(JsonNode page, string rel) =>
        (string?)page["links"]!.AsArray().SingleOrDefault(link => (string?)link!["rel"] == rel)?["href"];
}
