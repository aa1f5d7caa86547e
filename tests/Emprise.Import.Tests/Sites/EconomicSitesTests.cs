using Emprise.Import.Sources.EconomicSites;
using Xunit;

namespace Emprise.Import.Tests.Sites;

public sealed class EconomicSitesTests
{
    [Fact]
    public async Task Zones_and_plots_are_typed_and_placed()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new EconomicSitesSource(), ("plots.csv", Inventory.Plots("P1")), ("zones.csv", Inventory.Zones("Z1")));
        Assert.Equal(
            "economic-sites:P1|plot|sold|serviced-developed|9.9|80024|economic-sites:Z1|DDT economic-sites:Z1|zone|activity-zone|active|37.2|35.3|5.7|80024|DDT",
            await database.TextAsync("""
                SELECT concat_ws('|', id, kind, subkind, status, stage, area_hectares, CASE kind WHEN 'zone' THEN usable_hectares END,
                    available_hectares, insee, zone, producer) FROM industrial_land ORDER BY id
                """));
        Assert.Equal("plot", await database.TextAsync("SELECT DISTINCT geometry_precision FROM industrial_land"));
        Assert.Equal("none none published 37.2", await database.TextAsync(
            "SELECT concat_ws(' ', friche_inventory, (SELECT zone_inventory FROM epci WHERE siren = '240100883'), zone_inventory, land_hectares)"
            + " FROM epci WHERE siren = '200018653'"));
    }

    [Fact]
    public async Task Each_kind_of_inventory_has_its_own_day()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new EconomicSitesSource(), ("zones.csv", Inventory.Zones("Z1", "Z2")));
        await database.RunAsync("""
            INSERT INTO industrial_land (id, name, kind, status, insee, updated_on, source, vintage, geometry_precision)
            VALUES ('cartofriches:1', 'Friche', 'friche', 'unknown', '80021', '2026-02-03', 'cartofriches', 2026, 'commune')
            """);
        await database.ImportAsync(new EconomicSitesSource(), ("zones.csv", Inventory.Zones("Z1")));
        Assert.Equal("2023-08-29|2026-02-03|2026-02-03", await database.TextAsync(
            "SELECT concat_ws('|', zone_updated_on, friche_updated_on, land_updated_on) FROM epci WHERE siren = '200018653'"));
        Assert.Equal("", await database.TextAsync("SELECT concat(zone_updated_on, friche_updated_on) FROM epci WHERE siren = '240100883'"));
    }

    [Fact]
    public async Task Confidential_cells_are_counted_and_never_kept()
    {
        await using var database = await SiteDatabase.CreateAsync();
        var import = await database.ImportAsync(new EconomicSitesSource(), ("plots.csv", Inventory.Plots("P1", "P2")));
        Assert.Equal(2, import.Loaded);
        Assert.Contains("« terr_acquereur » refusée : 2 cellules remplies", string.Join('\n', import.Warnings), StringComparison.Ordinal);
        Assert.DoesNotContain("Lactalys", string.Join('\n', import.Warnings), StringComparison.Ordinal);
        Assert.Equal("", await database.TextAsync("SELECT id FROM industrial_land WHERE stated::text ~ 'Lactalys|530000|5.35'"));
        Assert.Contains(import.Warnings, warning => warning.Contains("site économique qui n'a pas été chargé", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_cut_by_its_own_separator_costs_its_row_alone()
    {
        var zones = Inventory.Zones("Z1", "Z2").Replace(
            "Z1;pole;Zone Z1;zone d'activité économique;commerciale;existant et actif", "Z1;pole;Zone Z1;zone d'activité économique;entrepôts;logistique",
            StringComparison.Ordinal);
        var account = await SiteDatabase.CheckAsync(new EconomicSitesSource(), "zones.csv", zones);
        Assert.Equal((2, 1), (account.Read, account.Loaded));
        Assert.Equal((2, "site_vocadomi"), account.Rejections.Select(rejection => (rejection.Row, rejection.Field)).Single());
    }

    [Fact]
    public async Task A_file_retires_only_what_its_own_inventory_had()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new EconomicSitesSource(), ("a.csv", Inventory.Zones("A1", "A2", "A3")));
        Assert.Equal(0, (await database.ImportAsync(new EconomicSitesSource(), ("b.csv", Inventory.Zones("B1")))).Retired);
        Assert.Equal(0, (await database.ImportAsync(new EconomicSitesSource(), ("p.csv", Inventory.Plots("P1")))).Retired);
        var next = await database.ImportAsync(new EconomicSitesSource(), ("a2.csv", Inventory.Zones("A1", "A2", "A4")));
        Assert.Equal((2, 1), (next.Unchanged, next.Retired));
        Assert.Equal("economic-sites:A3", await database.TextAsync("SELECT id FROM industrial_land WHERE retired_on IS NOT NULL"));
        Assert.Equal("1", await database.TextAsync("SELECT count(DISTINCT inventory) FROM industrial_land WHERE id LIKE '%:A%'"));
    }

    [Theory]
    [InlineData("pole_id;pole_nom;pole_vocadomi;pole_nb_site\nP;Les Bornes;mixte;2\n")]
    [InlineData("SIRET;SIREN;etab_nom;etab_raison_sociale;etab_adresse\n1;2;a;b;c\n")]
    public async Task Poles_and_establishments_are_told_and_not_loaded(string text)
    {
        var account = await SiteDatabase.CheckAsync(new EconomicSitesSource(), "x.csv", text);
        Assert.Equal(0, account.Read);
        Assert.Contains("1 objet", account.Warnings.Single(), StringComparison.Ordinal);
    }
}
