using Emprise.Api.Tests.Running;

namespace Emprise.Api.Tests.Totals;

/// <summary>Zones with plots in them, one of the zones without a stated surface, and Grand Paris.</summary>
public sealed class InnerPlotsTests : IAsyncLifetime
{
    private const string Land = """
        INSERT INTO industrial_land (id, name, kind, status, stage, area_hectares, zone, insee, epci, territory2, department, region,
            source, vintage, geometry_precision) VALUES
            ('e:z1', 'Zone', 'zone', 'active', NULL, 30, NULL, '41194', '200018406', '2-ti-2411', '41', '24', 'economic-sites', 2025, 'plot'),
            ('e:p1', 'Terrain dedans', 'plot', 'for-sale', 'serviced', 3.1, 'e:z1', '18279', '200071082', NULL, '18', '24', 'economic-sites', 2025, 'plot'),
            ('e:z2', 'Zone sans surface', 'zone', 'planned', NULL, NULL, NULL, '18279', '200071082', NULL, '18', '24', 'economic-sites', 2025, 'plot'),
            ('e:p2', 'Terrain de celle-ci', 'plot', 'sold', NULL, 4.2, 'e:z2', '18279', '200071082', NULL, '18', '24', 'economic-sites', 2025, 'plot');
        INSERT INTO epci (siren, name, kind, communes, population, area_hectares, region, source, vintage, boundary_quality, geom)
            SELECT '200057941', 'Paris Est Marne et Bois', 'EPT', 0, 0, 100, '24', source, vintage, boundary_quality, geom FROM epci WHERE kind = 'METRO';
        UPDATE epci SET region = '24' WHERE kind = 'METRO';
        """;

    private SeededDatabase? _database;
    private ApiProcess? _process;

    private HttpClient Client => _process!.Client;

    public async ValueTask InitializeAsync()
    {
        _database = await SeededDatabase.CreateAsync();
        await _database.RunAsync(Land);
        _process = await ApiProcess.StartAsync(_database.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null) await _process.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
    }

    [Theory]
    [InlineData("source=economic-sites", 34.2, 2, 1, 1)] // one plot is in its zone, the other's zone states nothing
    [InlineData("source=economic-sites&kind=plot", 7.3, 2, 0, 0)] // no zone is listed
    [InlineData("source=economic-sites&department=18", 7.3, 2, 0, 1)] // its zone is elsewhere
    [InlineData("source=economic-sites&status=planned", null, 0, 0, 1)]
    [InlineData("name=none", null, 0, 0, 0)]
    public async Task A_plot_adds_no_hectares_to_those_of_its_zone_where_that_is_listed_too(string query, double? hectares, int counted, int inside, int unstated)
    {
        var page = await Client.JsonAsync($"/api/collections/industrial-land/items?limit=1&totals=true&{query}");
        var totals = page["totals"]!;
        Assert.Equal(hectares, (double?)totals["areaHectares"]);
        Assert.Equal((counted, inside, unstated), ((int)totals["counted"]!, (int)totals["inside"]!, (int)totals["unstated"]!));
        Assert.Equal(counted + inside + unstated, (int)page["numberMatched"]!);
    }

    [Fact]
    public async Task The_summary_adds_the_same_and_leaves_the_plot_out_of_its_own_area()
    {
        var summary = await Client.JsonAsync("/api/industrial-land/summary?by=department&source=economic-sites");
        Assert.Equal(34.2, (double)summary["total"]!["areaHectares"]!);
        Assert.Equal([("18", 3, 4.2), ("41", 1, 30)],
            summary["groups"]!.AsArray().Select(group => ((string)group!["id"]!, (int)group["count"]!, (double)group["areaHectares"]!)));
        Assert.Equal("""[{"value":"serviced","count":1,"areaHectares":0,"unstated":0},{"value":null,"count":3,"areaHectares":34.2,"unstated":1}]""",
            summary["total"]!["byStage"]!.ToJsonString());
    }

    [Fact]
    public async Task A_sheet_adds_what_the_list_it_leads_to_adds()
    {
        var region = await Client.JsonAsync("/api/collections/regions/items/24");
        foreach (var content in region["related"]!["contains"]!.AsArray())
        {
            var page = await Client.JsonAsync($"{new Uri((string)content!["href"]!).PathAndQuery}&totals=true&limit=1");
            Assert.Equal((int)content["count"]!, (int)page["numberMatched"]!);
            Assert.Equal((double?)content["areaHectares"], (double?)page["totals"]!["areaHectares"]);
        }
    }

    [Fact]
    public async Task An_ept_adds_nothing_to_its_metropolis_and_its_surface_where_it_is_alone()
    {
        var all = (await Client.JsonAsync("/api/collections/epci/items?totals=true"))["totals"]!;
        Assert.Equal((3734.5679, 1), ((double)all["areaHectares"]!, (int)all["inside"]!));
        Assert.Equal(100, (double)(await Client.JsonAsync("/api/collections/epci/items?kind=EPT&totals=true"))["totals"]!["areaHectares"]!);
    }

    [Fact]
    public async Task Surfaces_of_turnkey_sites_are_never_added() =>
        Assert.Null((await Client.JsonAsync("/api/collections/turnkey-sites/items?totals=true"))["totals"]!["areaHectares"]);

    [Fact]
    public async Task No_totals_are_told_unasked() =>
        Assert.Null((await Client.JsonAsync("/api/collections/industrial-land/items"))["totals"]);
}
