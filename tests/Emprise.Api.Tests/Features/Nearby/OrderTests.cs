using System.Globalization;
using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Features.Nearby;

public sealed class OrderTests(NearbySites sites) : IClassFixture<NearbySites>
{
    [Fact]
    public async Task Of_a_crowd_at_one_point_the_first_ids_come_however_the_index_has_them()
    {
        var page = await sites.Client.JsonAsync($"/api/turnkey-sites/nearby?{NearbySites.Crowd}&limit=10");
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"test:crowd-{i:000}"), page["features"]!.AsArray().Select(feature => (string)feature!["id"]!));
        Assert.Equal((300, 10), ((int)page["numberMatched"]!, (int)page["numberReturned"]!));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap()
    {
        var (ids, path) = (new List<string>(), $"/api/turnkey-sites/nearby?{NearbySites.Crowd}&limit=70&minHectares=150");
        while (path is not null)
        {
            var page = await sites.Client.JsonAsync(path);
            Assert.Equal(300, (int)page["numberMatched"]!);
            Assert.Equal(ids.Count + 1, (int)page["features"]![0]!["properties"]!["rank"]!);
            ids.AddRange(page["features"]!.AsArray().Select(feature => (string)feature!["id"]!));
            var next = page["links"]!.AsArray().SingleOrDefault(link => (string)link!["rel"]! == "next");
            path = next is null ? null : new Uri((string)next["href"]!).PathAndQuery;
        }

        Assert.Equal(300, ids.Distinct().Count());
        Assert.Equal(Ranked.Select(site => site.Id), ids);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(399)]
    [InlineData(1000)]
    public async Task The_order_is_that_of_the_spheroid_where_a_sphere_has_another(int limit)
    {
        var page = await sites.Client.JsonAsync($"/api/turnkey-sites/nearby?{NearbySites.RingCentre}&radiusKm=101&limit={limit}");
        var expected = await sites.Database.ReadAsync<string>(FormattableString.Invariant($"""
            SELECT string_agg(id || ' ' || round((metres / 1000)::numeric, 2), ',' ORDER BY metres, id) FROM (
                SELECT id, ST_Distance(geom::geography, ST_Point(3, 48)::geography) AS metres FROM turnkey_site
                WHERE id LIKE 'test:ring%' ORDER BY metres, id LIMIT {limit}) nearest
            """));
        Assert.Equal(expected, string.Join(',', page["features"]!.AsArray().Select(feature =>
            $"{(string)feature!["id"]!} {((double)feature["properties"]!["distanceKm"]!).ToString("F2", CultureInfo.InvariantCulture)}")));
        Assert.Equal(400, (int)page["numberMatched"]!);
    }

    // What the fixture made: site i has i hectares.
    private static IEnumerable<(string Id, bool Meets)> Ranked => Enumerable.Range(1, 300)
        .Select(i => (Id: $"test:crowd-{i * 7 % 300:000}", Meets: i >= 150))
        .OrderBy(site => !site.Meets).ThenBy(site => site.Id, StringComparer.Ordinal);
}
