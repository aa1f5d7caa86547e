using Xunit;

namespace Emprise.Import.Tests.Embedded;

[Collection(nameof(LoadedFrance))]
public sealed class SearchTests(LoadedFrance france)
{
    private readonly EmbeddedDatabase _database = france.Database;

    [Theory]
    [InlineData("regions", "24", "region|Région · 6 départements")]
    [InlineData("departments", "41", "department|Département · Centre-Val de Loire")]
    [InlineData("communes", "41194", "commune|Loir-et-Cher · CC du Romorantinais et du Monestois")]
    [InlineData("communes", "97501", "commune|Saint-Pierre-et-Miquelon · Collectivité d'outre-mer")]
    [InlineData("epci", "200018406", "CC|Communauté de communes · 16 communes · Loir-et-Cher")]
    [InlineData("epci", "200057867", "EPT|Établissement public territorial · 8 communes · Seine-Saint-Denis")]
    [InlineData("territories", "2-ti-2411", "territory|Territoire d'industrie, phase 2 · 3 EPCI · Centre-Val de Loire")]
    [InlineData("industrial-land", "cartofriches:01004_27423", "friche|Friche industrielle · Ambérieu-en-Bugey (01)")]
    [InlineData("turnkey-sites", "announcements:scm-2001-01", "turnkey-site|Site clés en main · Illange (57)")]
    public async Task A_result_says_what_and_where_it_is(string collection, string feature, string expected) => Assert.Equal(
        expected, await _database.RowAsync("kind, context", $"search_entry WHERE collection = '{collection}' AND feature = '{feature}'"));

    [Theory]
    [InlineData("41194", "41194")]
    [InlineData("41200", "41194")]
    [InlineData("214101941", "41194")]
    [InlineData("14623", "14408")]
    [InlineData("saint martin de fontenay", "14408")]
    [InlineData("arbignieu", "01015")]
    [InlineData("200018406", "200018406")]
    [InlineData("2 ti 2411", "2-ti-2411")]
    [InlineData("ti 2411", "2-ti-2411")]
    [InlineData("saint pierre et miquelon", "97501")]
    public async Task Codes_and_former_names_lead_to_the_feature(string alias, string feature) => Assert.Contains(
        feature, await _database.ColumnAsync($"SELECT feature FROM search_entry WHERE aliases @> ARRAY['{alias}']"));

    [Fact]
    public async Task Names_are_kept_in_the_form_in_which_they_are_compared() => Assert.Equal(
        "l hay les roses", await _database.OneAsync<string>("SELECT search_text FROM search_entry WHERE collection = 'communes' AND feature = '94038'"));

    [Fact]
    public async Task Whatever_has_a_place_has_a_point_and_areas_have_a_box()
    {
        Assert.Equal(5, await _database.CountAsync("search_entry WHERE point IS NULL"));
        Assert.Equal(2_021 + 70, await _database.CountAsync("search_entry WHERE box IS NULL"));
    }

    [Fact]
    public async Task Large_areas_come_before_communes_and_large_communes_before_small_ones()
    {
        Assert.True(await _database.OneAsync<bool>(
            "SELECT min(weight) FILTER (WHERE collection = 'epci') > max(weight) FILTER (WHERE collection = 'communes') FROM search_entry"));
        Assert.Equal("75056", await _database.OneAsync<string>("SELECT feature FROM search_entry WHERE collection = 'communes' ORDER BY weight DESC LIMIT 1"));
    }
}
