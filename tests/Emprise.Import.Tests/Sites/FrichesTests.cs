using Emprise.Import.Sources.Friches;
using Xunit;

namespace Emprise.Import.Tests.Sites;

public sealed class FrichesTests
{
    private static readonly string Header = string.Join(';', StandardFricheRow.Columns);

    [Fact]
    public async Task A_row_becomes_a_site_of_its_commune_without_owner_or_contact()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new FrichesSource(), ("f.csv", File(Row("80021_1", proprio: "Dupont", contact: "a@b.fr"))));
        Assert.Equal(
            "cartofriches:80021_1|industrial|with-project|1.675|80021|Amiens|200018653|2024-02-13|point|2.3 49.9",
            await database.TextAsync("""
                SELECT concat_ws('|', id, subkind, status, area_hectares, insee, commune, epci, updated_on, geometry_precision,
                    ST_X(geom) || ' ' || ST_Y(geom)) FROM industrial_land
                """));
        var stated = await database.TextAsync("SELECT stated FROM industrial_land");
        Assert.DoesNotContain("Dupont", stated, StringComparison.Ordinal);
        Assert.DoesNotContain("a@b.fr", stated, StringComparison.Ordinal);
        Assert.Contains("friche industrielle", stated, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_a_later_one_retires_what_it_lacks()
    {
        await using var database = await SiteDatabase.CreateAsync();
        var first = File(Row("80021_1"), Row("80021_2"), Row("80021_3"));
        await database.ImportAsync(new FrichesSource(), ("f.csv", first));
        var again = await database.ImportAsync(new FrichesSource(), ("f.csv", first));
        Assert.Equal((3, 0), (again.Unchanged, again.Retired));
        var later = await database.ImportAsync(new FrichesSource(), ("g.csv", File(Row("80021_1"), Row("80021_2", insee: "99999"))));
        Assert.Equal((1, 1, 1), (later.Unchanged, later.Retired, later.Loaded));
        Assert.Equal("cartofriches:80021_3", await database.TextAsync("SELECT id FROM industrial_land WHERE retired_on = current_date"));
        Assert.Equal("2", await database.TextAsync("SELECT count(*) FROM search_entry"));
        var back = await database.ImportAsync(new FrichesSource(), ("h.csv", first));
        Assert.Equal((2, 0), (back.Unchanged, back.Retired));
        Assert.Equal("3", await database.TextAsync("SELECT count(*) FROM industrial_land WHERE retired_on IS NULL"));
    }

    [Fact]
    public async Task Features_of_the_same_names_are_read_too()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new FrichesSource(), ("points.geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"site_id":"80021_9","site_nom":"Tissage",
            "site_type":"friche industrielle","site_statut":"friche sans projet","comm_insee":"80021","source_contact":"a@b.fr"},
            "geometry":{"type":"Point","coordinates":[2.3,49.9]}}]}
            """));
        Assert.Equal("cartofriches:80021_9 2.3 without-project", await database.TextAsync(
            "SELECT concat_ws(' ', id, ST_X(geom), status) FROM industrial_land WHERE stated ->> 'source_contact' IS NULL"));
    }

    [Fact]
    public async Task Outdated_codes_lead_to_the_commune_of_today_and_lost_zeros_are_found()
    {
        await using var database = await SiteDatabase.CreateAsync();
        var import = await database.ImportAsync(
            new FrichesSource(), ("f.csv", File(Row("80022_1", insee: "80022"), Row("01004_1", insee: "1004", point: "POINT (5.35 45.95)"))));
        Assert.Equal("01004 80021", await database.TextAsync("SELECT insee FROM industrial_land ORDER BY insee"));
        Assert.Contains(import.Warnings, warning => warning.Contains("quatre chiffres", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_without_a_point_stands_at_its_town_hall_and_one_far_away_is_told()
    {
        await using var database = await SiteDatabase.CreateAsync();
        var import = await database.ImportAsync(
            new FrichesSource(), ("f.csv", File(Row("80021_1", point: "NA"), Row("80021_2", point: "POINT (5.35 45.95)"))));
        Assert.Equal("commune 2.3", await database.TextAsync(
            "SELECT geometry_precision || ' ' || ST_X(geom) FROM industrial_land WHERE id LIKE '%_1'"));
        Assert.Contains(import.Warnings, warning => warning.Contains("80021_2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outline_in_the_table_is_drawn_and_a_broken_one_leaves_the_point()
    {
        await using var database = await SiteDatabase.CreateAsync();
        var import = await database.ImportAsync(new FrichesSource(), ("f.csv", File(
            Row("80021_1", outline: "POLYGON((2.3 49.9, 2.31 49.9, 2.31 49.91, 2.3 49.9))"), Row("80021_2", outline: "POLYGON((2.3 49.9, …))"))));
        Assert.Equal("plot point", await database.TextAsync("SELECT geometry_precision FROM industrial_land ORDER BY id"));
        Assert.Contains(import.Warnings, warning => warning.Contains("geomsurf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_are_not_understood_are_kept_and_counted()
    {
        var account = await SiteDatabase.CheckAsync(new FrichesSource(), "f.csv", File(Row("80021_1", type: "friche cosmique")));
        Assert.Equal((1, 1), (account.Loaded, account.UnknownValues[("site_type", "friche cosmique")]));
    }

    [Fact]
    public async Task Fifty_columns_commas_and_cells_of_several_lines_are_read()
    {
        var columns = StandardFricheRow.Columns.Where(column => column != "urba_zaer").ToList();
        var cells = columns.Select(column => column switch
        {
            "site_id" => "80021_1",
            "site_nom" => "\"Usine,\nancienne\"",
            "comm_insee" => "80021",
            "geompoint" => "POINT (2.3 49.9)",
            _ => "NA",
        });
        var account = await SiteDatabase.CheckAsync(
            new FrichesSource(), "f.csv", $"{string.Join(',', columns)}\n{string.Join(',', cells)}\n");
        Assert.Equal((1, 0), (account.Loaded, account.Rejected));
        Assert.Equal((0, 1), account.Fields["urba_zaer"]);
        Assert.Equal((1, 1), account.Fields["site_nom"]);
    }

    private static string File(params string[] rows) => $"{Header}\n{string.Join('\n', rows)}\n";

    private static string Row(
        string id, string insee = "80021", string type = "friche industrielle", string point = "POINT (2.3 49.9)", string outline = "NA",
        string proprio = "NA", string contact = "NA") => string.Join(';', StandardFricheRow.Columns.Select(column => column switch
        {
            "site_id" => id,
            "site_nom" => $"Usine {id}",
            "site_type" => type,
            "site_statut" => "friche avec projet",
            "site_actu_date" => "2024-02-13",
            "comm_insee" => insee,
            "unite_fonciere_surface" => "16750",
            "proprio_nom" => proprio,
            "source_contact" => contact,
            "geompoint" => point,
            "geomsurf" => outline,
            _ => "NA",
        }));
}
