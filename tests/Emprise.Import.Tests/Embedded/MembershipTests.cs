using Xunit;

namespace Emprise.Import.Tests.Embedded;

[Collection(nameof(LoadedFrance))]
public sealed class MembershipTests(LoadedFrance france)
{
    private readonly EmbeddedDatabase _database = france.Database;

    [Fact]
    public async Task Romorantin_lies_in_its_epci_and_in_a_territory_of_each_phase() => Assert.Equal(
        "Romorantin-Lanthenay|41|Loir-et-Cher|24|200018406|CC du Romorantinais et du Monestois|1-ti-2407|Sologne|2-ti-2411|Sologne Val de Cher|{41200}",
        await _database.RowAsync(
            "name, department, department_name, region, epci, epci_name, territory1, territory1_name, territory2, territory2_name, postal_codes",
            "commune WHERE insee = '41194'"));

    [Fact]
    public async Task Sologne_val_de_cher_is_made_of_three_epci() => Assert.Equal(
        "Sologne Val de Cher|2|ti-2411|3|3|{24}|{41}",
        await _database.RowAsync("name, phase, code, members, epci, regions, departments", "territory WHERE id = '2-ti-2411'"));

    [Fact]
    public async Task An_epci_that_is_a_member_as_a_whole_says_so() => Assert.Equal(
        ["200018406", "200072064", "244100806"],
        await _database.ColumnAsync("SELECT siren FROM epci WHERE territory2 = '2-ti-2411' ORDER BY siren"));

    [Fact]
    public async Task An_epci_of_which_only_communes_are_members_is_not_said_to_be_one()
    {
        Assert.Equal(38 + 12, await _database.CountAsync("territory_member WHERE kind = 'commune'"));
        Assert.Equal(0, await _database.CountAsync("""
            epci WHERE territory2 IS NOT NULL
            AND NOT EXISTS (SELECT FROM territory_member m WHERE m.territory = territory2 AND m.siren = epci.siren AND m.kind <> 'commune')
            """));
    }

    [Fact]
    public async Task Every_member_is_resolved_in_the_newest_code_book() => Assert.Equal(0, await _database.CountAsync("""
        territory_member m WHERE NOT EXISTS (
            SELECT FROM commune c
            WHERE m.territory IN (c.territory1, c.territory2) AND m.siren = CASE m.kind WHEN 'epci' THEN c.epci WHEN 'ept' THEN c.ept ELSE c.siren END)
        """));

    [Fact]
    public async Task The_same_code_names_another_territory_in_the_other_phase() => Assert.NotEqual(
        await _database.OneAsync<string>("SELECT name FROM territory WHERE id = '1-ti-0101'"),
        await _database.OneAsync<string>("SELECT name FROM territory WHERE id = '2-ti-0101'"));

    [Fact]
    public async Task An_ept_lies_inside_the_metropolis_of_grand_paris() => Assert.Equal(
        "200054781",
        await _database.OneAsync<string>("SELECT string_agg(DISTINCT epci, ',') FROM commune WHERE ept IS NOT NULL"));

    [Fact]
    public async Task Paris_is_in_the_metropolis_and_in_no_ept() =>
        Assert.Equal("200054781", await _database.RowAsync("epci, ept", "commune WHERE insee = '75056'"));

    [Fact]
    public async Task Municipal_arrondissements_are_no_communes_but_lead_to_theirs()
    {
        Assert.Equal(0, await _database.CountAsync("commune WHERE insee IN ('75101', '69381', '13201')"));
        Assert.Equal("13055|Marseille 1er Arrondissement", await _database.RowAsync("insee, former_name", "commune_succession WHERE former_insee = '13201'"));
    }

    [Fact]
    public async Task Four_islands_and_the_collectivities_overseas_have_no_epci()
    {
        Assert.Equal(
            ["22016", "29083", "29155", "85113"],
            await _database.ColumnAsync("SELECT insee FROM commune WHERE epci IS NULL AND department IS NOT NULL ORDER BY insee"));
        Assert.Equal(94, await _database.CountAsync("commune WHERE epci IS NULL AND department IS NULL AND region IS NULL"));
    }

    [Fact]
    public async Task The_overseas_departments_are_regions_too() => Assert.Equal(
        ["01", "02", "03", "04", "06"],
        await _database.ColumnAsync("SELECT region FROM department WHERE code LIKE '97%' ORDER BY code"));

    [Fact]
    public async Task An_epci_lies_where_most_of_its_communes_lie() => Assert.Equal(
        "41|Loir-et-Cher|24|Centre-Val de Loire",
        await _database.RowAsync("department, department_name, region, region_name", "epci WHERE siren = '200018406'"));

    [Fact]
    public async Task A_commune_that_was_taken_over_leads_to_its_successor() => Assert.Equal(
        "14408|Saint-Martin-de-Fontenay",
        await _database.RowAsync("insee, former_name", "commune_succession WHERE former_insee = '14623'"));

    [Fact]
    public async Task Every_code_of_an_earlier_year_leads_to_a_commune_of_the_newest() => Assert.Equal(0, await _database.CountAsync("""
        code_book_commune old WHERE NOT EXISTS (SELECT FROM commune WHERE insee = old.insee)
        AND NOT EXISTS (SELECT FROM commune_succession s JOIN commune USING (insee) WHERE s.former_insee = old.insee)
        """));

    [Fact]
    public async Task A_commune_that_was_divided_keeps_its_parts_in_mind() => Assert.Equal(
        ["85165", "85212"], await _database.ColumnAsync("SELECT insee FROM commune_part WHERE whole = '85084' ORDER BY insee"));

    [Fact]
    public async Task Every_commune_of_today_lies_on_the_ground_of_one_of_each_earlier_year() => Assert.Equal(0, await _database.CountAsync("""
        commune CROSS JOIN code_book_year year
        WHERE NOT EXISTS (SELECT FROM code_book_commune book WHERE book.vintage = year.vintage AND book.insee = commune.insee)
        AND NOT EXISTS (SELECT FROM commune_part JOIN code_book_commune book ON book.insee = whole
            WHERE book.vintage = year.vintage AND commune_part.insee = commune.insee)
        """));

    [Fact]
    public async Task No_commune_of_today_is_said_to_be_a_former_one() =>
        Assert.Equal(0, await _database.CountAsync("commune_succession WHERE former_insee IN (SELECT insee FROM commune)"));
}
