using System.Text.Json;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

[Collection(nameof(LoadedFrance))]
public sealed class CountTests(LoadedFrance france)
{
    private readonly EmbeddedDatabase _database = france.Database;

    [Theory]
    [InlineData("region", 18)]
    [InlineData("department", 101)]
    [InlineData("commune", 34_969)]
    [InlineData("epci WHERE kind <> 'EPT'", 1_255)]
    [InlineData("epci WHERE kind = 'EPT'", 11)]
    [InlineData("territory WHERE phase = 1", 149)]
    [InlineData("territory WHERE phase = 2", 183)]
    [InlineData("territory_member", 1_229)]
    [InlineData("industrial_land", 2_021)]
    [InlineData("turnkey_site", 70)]
    [InlineData("programme_fact", 118)]
    [InlineData("code_book_commune WHERE vintage = 2023", 35_039)]
    [InlineData("code_book_commune WHERE vintage = 2024", 35_029)]
    [InlineData("code_book_commune WHERE vintage = 2025", 34_969)]
    [InlineData("code_book_commune WHERE vintage = 2026", 34_969)]
    [InlineData("code_book_epci WHERE vintage = 2023", 1_266)]
    [InlineData("code_book_epci WHERE vintage = 2026", 1_266)]
    public async Task The_whole_country_is_there(string content, long expected) => Assert.Equal(expected, await _database.CountAsync(content));

    [Fact]
    public async Task Every_feature_is_found_by_the_search_box() => Assert.Equal(
        18 + 101 + 34_969 + 1_266 + 332 + 2_021 + 70,
        await _database.CountAsync("search_entry"));

    [Theory]
    [InlineData("commune")]
    [InlineData("region", "metro", "drom")]
    [InlineData("department", "metro", "drom")]
    public async Task Populations_add_up_to_those_of_the_code_book(string table, params string[] zones) => Assert.Equal(
        PopulationOfTheCodeBook(zones),
        await _database.OneAsync<long>($"SELECT sum(population) FROM {table}"));

    [Theory]
    [InlineData("epci", "kind <> 'EPT'", "epci IS NOT NULL")]
    [InlineData("epci", "kind = 'EPT'", "ept IS NOT NULL")]
    [InlineData("territory", "phase = 1", "territory1 IS NOT NULL")]
    [InlineData("territory", "phase = 2", "territory2 IS NOT NULL")]
    public async Task Sums_over_areas_are_sums_over_their_communes(string table, string areas, string communes)
    {
        var expected = await _database.RowAsync("sum(population), count(*)", $"commune WHERE {communes}");
        Assert.Equal(expected, await _database.RowAsync("sum(population), sum(communes)", $"{table} WHERE {areas}"));
    }

    [Theory]
    [InlineData("region", "sum(departments), sum(epci), sum(communes)", "101|1255|34875")]
    [InlineData("department", "sum(epci), sum(communes)", "1255|34875")]
    public async Task Counts_of_regions_and_departments_add_up(string table, string sums, string expected) =>
        Assert.Equal(expected, await _database.RowAsync(sums, table));

    [Theory]
    [InlineData("region")]
    [InlineData("department")]
    [InlineData("commune")]
    [InlineData("epci")]
    [InlineData("territory")]
    public async Task Hectares_are_those_of_the_spheroid_under_the_stored_geometry(string table) => Assert.Equal(
        0,
        await _database.CountAsync($"{table} WHERE abs(area_hectares - ST_Area(geom::geography) / 10000) > 0.001 OR area_hectares <= 0"));

    [Theory]
    [InlineData("commune", "code-book-2026")]
    [InlineData("epci", "code-book-2026")]
    [InlineData("territory", "territory-members")]
    public async Task Every_area_says_that_its_boundary_is_schematic(string table, string source) => Assert.Equal(
        $"schematic|{source}|2026",
        await _database.RowAsync("string_agg(DISTINCT boundary_quality, ','), string_agg(DISTINCT source, ','), max(vintage)", table));

    private static long PopulationOfTheCodeBook(string[] zones)
    {
        var file = Path.Combine(LoadedFrance.Folder, "node_modules", "decoupage-2026", "data", "communes.json");
        using var communes = JsonDocument.Parse(File.ReadAllBytes(file));
        return communes.RootElement.EnumerateArray()
            .Where(commune => commune.GetProperty("type").GetString() == "commune-actuelle")
            .Where(commune => zones.Length == 0 || zones.Contains(commune.GetProperty("zone").GetString()))
            .Sum(commune => commune.TryGetProperty("population", out var population) ? population.GetInt64() : 0);
    }
}
