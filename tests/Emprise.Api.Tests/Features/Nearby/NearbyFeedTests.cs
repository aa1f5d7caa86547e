using System.Globalization;
using System.Xml.Linq;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features.Nearby;

public sealed class NearbyFeedTests(NearbySites sites) : IClassFixture<NearbySites>
{
    private const string Search = $"/api/turnkey-sites/nearby?{NearbySites.Judged}&minHectares=20&readyBy=2026";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData(Search)]
    [InlineData($"{Search}&strict=true")]
    [InlineData($"{Search}&limit=3&offset=2")]
    [InlineData("/api/industrial-land/nearby?lon=2.1&lat=47.05&minHectares=4")]
    [InlineData("/api/industrial-land/nearby?area=2,47;2.2,47;2.2,47.1;2,47.1")]
    public async Task The_table_and_the_feeds_have_the_rows_of_the_features(string path)
    {
        var features = (await sites.Client.JsonAsync(path))["features"]!.AsArray();
        var rows = await LinesAsync($"{path}&f=csv");
        Assert.Equal(features.Select(feature => string.Create(CultureInfo.InvariantCulture,
            $"{(int)feature!["properties"]!["rank"]!},{(string)feature["id"]!},{(double)feature["properties"]!["distanceKm"]!}")),
            rows.Skip(1).Select(row => string.Join(',', row.Split(',').Take(3))));
        var ids = features.Select(feature => (string)feature!["id"]!).ToList();
        var feed = await sites.Client.JsonAsync($"{path}&f=jsonfeed");
        Assert.Equal(ids, feed["items"]!.AsArray().Select(item => ((string)item!["url"]!).Split('/')[^1]));
        Assert.Equal(ids, (await AtomAsync($"{path}&f=atom")).Elements(Atom + "entry").Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.Split('/')[^1]));
    }

    [Fact]
    public async Task The_table_tells_the_verdicts_and_the_reason()
    {
        var rows = await LinesAsync($"{Search}&f=csv&limit=1");
        Assert.StartsWith("rank,id,distanceKm,reason,minHectares,readyBy,name,waves,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("1,test:large,0,\"Tous les critères sont remplis. À 0,00 km à vol d’oiseau.\",met,met,Site large,2020-01|france-2030,", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(",-1,43.5", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Atom_feed_has_all_that_its_standard_asks_for()
    {
        var feed = await AtomAsync($"{Search}&f=atom&limit=2");
        Assert.Equal("feed", feed.Name.LocalName);
        foreach (var entry in feed.Elements(Atom + "entry").Append(feed))
        {
            Assert.True(Uri.TryCreate(entry.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.True(DateTimeOffset.TryParseExact(entry.Element(Atom + "updated")!.Value, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        }

        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var links = feed.Elements(Atom + "link").ToLookup(link => link.Attribute("rel")!.Value, link => link.Attribute("href")!.Value);
        Assert.Equal(feed.Element(Atom + "id")!.Value, Assert.Single(links["self"]));
        Assert.EndsWith("offset=2", Assert.Single(links["next"]), StringComparison.Ordinal);
        Assert.Equal($"{sites.Process.Address}?select=turnkey-sites/test:large", feed.Element(Atom + "entry")!.Element(Atom + "link")!.Attribute("href")!.Value);
    }

    [Fact]
    public async Task The_JSON_feed_has_all_that_its_standard_asks_for()
    {
        var feed = await sites.Client.JsonAsync($"{Search}&f=jsonfeed&limit=2");
        Assert.Equal("https://jsonfeed.org/version/1.1", (string)feed["version"]!);
        Assert.Equal("Sites clés en main à 5 km de : 43,5° N, 1° O", (string)feed["title"]!);
        Assert.Equal(("fr", "Emprise"), ((string)feed["language"]!, (string)feed["authors"]![0]!["name"]!));
        Assert.Equal($"{sites.Process.Address}", (string)feed["home_page_url"]!);
        Assert.EndsWith("offset=2", (string)feed["next_url"]!, StringComparison.Ordinal);
        var itself = await sites.Client.JsonAsync(new Uri((string)feed["feed_url"]!).PathAndQuery);
        Assert.Equal(feed.ToJsonString(), itself.ToJsonString()); // the same until the data change
        var item = feed["items"]![0]!;
        Assert.Equal($"{sites.Process.Address}api/collections/turnkey-sites/items/test:large", (string)item["id"]!);
        Assert.Equal("Tous les critères sont remplis. À 0,00 km à vol d’oiseau. Surface : 50 ha.", (string)item["content_text"]!);
        Assert.True(DateTimeOffset.TryParse((string)item["date_modified"]!, CultureInfo.InvariantCulture, out _));
        var last = await sites.Client.JsonAsync($"{Search}&f=jsonfeed&limit=20");
        Assert.Null(last["next_url"]);
    }

    [Fact]
    public async Task The_date_of_an_entry_is_the_producers_own_where_it_is_stated()
    {
        var feed = await sites.Client.JsonAsync("/api/industrial-land/nearby?lon=2.15&lat=47.05&f=jsonfeed");
        var dates = feed["items"]!.AsArray().ToDictionary(item => ((string)item!["id"]!)[^1..], item => (string)item!["date_modified"]!);
        Assert.Equal("2023-06-15T00:00:00Z", dates["2"]); // stated
        Assert.Equal("2026-01-01T00:00:00Z", dates["3"]); // not stated: the last load of its source
    }

    [Fact]
    public async Task A_name_that_no_format_can_hold_as_it_is_breaks_none()
    {
        const string Hostile = "/api/turnkey-sites/nearby?lon=5&lat=50&radiusKm=1";
        var entry = (await AtomAsync($"{Hostile}&f=atom")).Element(Atom + "entry")!;
        Assert.Equal("=cmd|'a'!<script>&\" 🏭 (L'Haÿ)", entry.Element(Atom + "title")!.Value);
        Assert.Contains("<script>&", (string)(await sites.Client.JsonAsync($"{Hostile}&f=jsonfeed"))["items"]![0]!["title"]!, StringComparison.Ordinal);
        Assert.Contains("\"'=cmd|'a'!<script>&\"\"", (await LinesAsync($"{Hostile}&f=csv"))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_result_is_a_feed_without_entries()
    {
        var feed = await AtomAsync("/api/turnkey-sites/nearby?lon=-40&lat=30&f=atom");
        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.NotEmpty(feed.Element(Atom + "updated")!.Value);
    }

    private async Task<XElement> AtomAsync(string path)
    {
        using var answer = await sites.Client.AskAsync(path);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }

    private async Task<string[]> LinesAsync(string path)
    {
        using var answer = await sites.Client.AskAsync(path);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
