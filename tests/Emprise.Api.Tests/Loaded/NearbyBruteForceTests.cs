using System.Globalization;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Loaded;

/// <summary>Random searches over the embedded country, against every site of the list looked at one by one.</summary>
public sealed class NearbyBruteForceTests(LoadedApi api)
{
    private const int Searches = 60;

    [Theory]
    [InlineData("turnkey-sites")]
    [InlineData("industrial-land")]
    public async Task A_random_search_finds_what_looking_at_every_site_finds(string collection)
    {
        var client = await api.ClientAsync();
        var list = (await client.JsonAsync($"/api/collections/{collection}/items?limit=10000"))["features"]!.AsArray();
        var all = list.Where(site => site!["geometry"] is not null).Select(site => new Site(site!)).ToList();
        var random = new Random(4);
        for (var i = 0; i < Searches; i++)
        {
            var search = Search.Random(random, all);
            var page = await client.JsonAsync($"/api/{collection}/nearby?{search.Query}");
            var expected = search.Expected(all);
            Assert.Equal(expected.Count, (int)page["numberMatched"]!);
            Assert.Equal(list.Count - all.Count, (int)page["withoutPlace"]!);
            Assert.Equal(
                expected.Take(search.Limit).Select(site => $"{site.Id} {search.Verdicts(site)}"),
                page["features"]!.AsArray().Select(feature => $"{(string)feature!["id"]!} {Said(feature)}"));
            foreach (var feature in page["features"]!.AsArray())
            {
                var metres = search.Metres(all.Single(site => site.Id == (string)feature!["id"]!));
                Assert.Equal(metres / 1000, (double)feature!["properties"]!["distanceKm"]!, 0.00501);
            }
        }
    }

    private static string Said(JsonNode feature) =>
        string.Join(' ', feature["properties"]!["criteria"]!.AsArray().Select(criterion => (string)criterion!["verdict"]!));

    private sealed record Site(string Id, double Longitude, double Latitude, double? Hectares, bool? IsRecycled)
    {
        public Site(JsonNode feature) : this(
            (string)feature["id"]!, (double)feature["geometry"]!["coordinates"]![0]!, (double)feature["geometry"]!["coordinates"]![1]!,
            (double?)feature["properties"]!["areaHectares"],
            (string?)feature["properties"]!["kind"] == "friche" ? true : (bool?)feature["properties"]!["recycled"])
        {
        }
    }

    private sealed record Search(double Longitude, double Latitude, double Radius, double? Hectares, bool WantsRecycled, bool IsStrict, int Limit)
    {
        public string Query => string.Create(CultureInfo.InvariantCulture, $"lon={Longitude}&lat={Latitude}&radiusKm={Radius}&limit={Limit}")
            + (Hectares is { } hectares ? string.Create(CultureInfo.InvariantCulture, $"&minHectares={hectares}") : "")
            + (WantsRecycled ? "&recycled=true" : "") + (IsStrict ? "&strict=true" : "");

        // About France, or right at a site.
        public static Search Random(Random random, List<Site> sites)
        {
            var site = sites[random.Next(sites.Count)];
            var isAtSite = random.Next(4) == 0;
            return new Search(
                isAtSite ? site.Longitude : Math.Round(random.NextDouble() * 14 - 5, 4), isAtSite ? site.Latitude : Math.Round(random.NextDouble() * 10 + 41.5, 4),
                random.Next(3) == 0 ? 1000 : random.Next(1, 400), random.Next(2) == 0 ? random.Next(0, 60) : null, random.Next(3) == 0, random.Next(4) == 0,
                random.Next(1, 300));
        }

        public double Metres(Site site) => Spheroid.Metres(Longitude, Latitude, site.Longitude, site.Latitude);

        public List<Site> Expected(List<Site> sites) =>
        [
            .. sites.Where(site => Metres(site) <= Radius * 1000 && !(IsStrict && Verdicts(site).Contains("not", StringComparison.Ordinal)))
                .OrderBy(site => Count(site, "notMet")).ThenBy(site => Count(site, "notStated"))
                .ThenBy(Metres).ThenBy(site => site.Id, StringComparer.Ordinal),
        ];

        public string Verdicts(Site site)
        {
            var verdicts = new List<string>();
            if (Hectares is { } least) verdicts.Add(site.Hectares is { } hectares ? (hectares >= least ? "met" : "notMet") : "notStated");
            if (WantsRecycled) verdicts.Add(site.IsRecycled switch { true => "met", false => "notMet", null => "notStated" });
            return string.Join(' ', verdicts);
        }

        private int Count(Site site, string word) => Verdicts(site).Split(' ').Count(verdict => verdict == word);
    }
}
