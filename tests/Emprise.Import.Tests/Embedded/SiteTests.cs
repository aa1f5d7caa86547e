using Xunit;

namespace Emprise.Import.Tests.Embedded;

[Collection(nameof(LoadedFrance))]
public sealed class SiteTests(LoadedFrance france)
{
    private readonly EmbeddedDatabase _database = france.Database;

    [Fact]
    public async Task A_friche_has_its_own_point_and_the_places_of_its_commune() => Assert.Equal(
        "Commune d’Ambérieu – SOCABAM-Ancien abattoir|friche|industrial|without-project|3.2631|01004|Ambérieu-en-Bugey|240100883|01|84"
        + "|2024-02-07|DDT  Ain|cartofriches|2024|point|POINT(5.33119 45.95648)",
        await _database.RowAsync(
            """
            name, kind, subkind, status, area_hectares, insee, commune, epci, department, region, updated_on, producer, source, vintage,
            geometry_precision, ST_AsText(geom)
            """,
            "industrial_land WHERE id = 'cartofriches:01004_27423'"));

    [Fact]
    public async Task A_friche_under_an_outdated_code_lies_in_the_commune_of_today()
    {
        Assert.Equal(0, await _database.CountAsync("industrial_land WHERE insee = '14623'"));
        Assert.Equal(2, await _database.CountAsync("industrial_land WHERE insee = '14408' AND commune = 'Saint-Martin-de-May' AND id LIKE '%:14623%'"));
    }

    [Fact]
    public async Task A_surface_that_is_not_stated_stays_unknown() =>
        Assert.Equal(40, await _database.CountAsync("industrial_land WHERE area_hectares IS NULL"));

    [Fact]
    public async Task Every_friche_lies_in_a_commune_of_the_newest_code_book() =>
        Assert.Equal(0, await _database.CountAsync("industrial_land WHERE commune IS NULL OR region IS NULL OR geom IS NULL"));

    [Fact]
    public async Task A_turnkey_site_stands_at_the_town_hall_of_its_commune() => Assert.Equal(
        "MOSL Parc (mégazone d'Illange-Bertrange)|{2020-01}|57343|Illange|57|44|commune|t|2",
        await _database.RowAsync(
            """
            name, waves, turnkey_site.insee, commune, department, region, geometry_precision,
            geom = (SELECT town_hall FROM commune WHERE insee = '57343'), cardinality(source_urls)
            """,
            "turnkey_site WHERE id = 'announcements:scm-2001-01'"));

    [Fact]
    public async Task A_turnkey_site_without_a_commune_is_kept_without_a_place() => Assert.Equal(
        5, await _database.CountAsync("turnkey_site WHERE insee IS NULL AND geom IS NULL AND commune IS NULL"));

    [Fact]
    public async Task Waves_and_recycled_land_are_read_as_they_are_stated()
    {
        Assert.Equal(2, await _database.CountAsync("turnkey_site WHERE waves = '{}'"));
        Assert.Equal(2, await _database.CountAsync("turnkey_site WHERE cardinality(waves) = 2 AND 'france-2030' = ANY (waves)"));
        Assert.Equal(15, await _database.CountAsync("turnkey_site WHERE recycled"));
        Assert.Equal(55, await _database.CountAsync("turnkey_site WHERE recycled IS NULL"));
    }

    [Fact]
    public async Task Disagreeing_figures_of_the_programme_are_all_kept() => Assert.Equal(
        "France|2023|183|territories",
        await _database.RowAsync("place, year, figure, unit", "programme_fact WHERE id = 1"));
}
