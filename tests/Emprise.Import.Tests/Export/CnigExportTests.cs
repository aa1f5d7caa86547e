using Emprise.Import.Export;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources.EconomicSites;
using Emprise.Import.Tests.Sites;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Emprise.Import.Tests.Export;

public sealed class CnigExportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_round_trip_loses_nothing()
    {
        await using var first = await SiteDatabase.CreateAsync();
        await first.ImportAsync(new EconomicSitesSource(), ("zones.csv", Inventory.Zones("Z1", "Z2")), ("plots.csv", Inventory.Plots("P1", "P2")));
        await first.RunAsync("""
            UPDATE industrial_land SET geom = ST_Multi(ST_Union(geom, ST_Translate(geom, 0.01, 0))) WHERE id = 'economic-sites:P2';
            UPDATE industrial_land SET stated = stated || '{"site_nb_emploi": "environ 50"}' WHERE id = 'economic-sites:Z2';
            """);
        var file = first.PathOf("export é.gpkg");
        var report = await new CnigExport(first.Source, ExportSystem.Lambert93).RunAsync(file, replaces: false, Cancellation);
        Assert.Equal((2L, 2L), (report.Zones, report.Plots));
        await using var second = await SiteDatabase.CreateAsync();
        var import = await second.ImportAsync(new EconomicSitesSource(), [file]);
        Assert.Equal((4, 0), (import.Loaded, import.Rejections.Count()));
        Assert.Equal(await FieldsAsync(first), await FieldsAsync(second));
        var (told, read) = (await PlacesAsync(first), await PlacesAsync(second));
        Assert.Equal(told.Length, read.Length);
        Assert.All(told.Zip(read), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-8));
    }

    [Fact]
    public async Task Sites_overseas_have_a_file_in_their_own_system_and_both_files_lose_nothing()
    {
        await using var first = await SiteDatabase.CreateAsync();
        var files = await first.ImportAsync(
            new EconomicSitesSource(), ("zones.csv", Inventory.Zones("Z1")), ("réunion.csv", Inventory.ZonesInReunion("R1", "R2")));
        Assert.Equal((3, 0), (files.Loaded, files.Rejections.Count()));
        var (mainland, overseas) = (first.PathOf("2154.gpkg"), first.PathOf("2975.gpkg"));
        var told = await new CnigExport(first.Source, ExportSystem.Lambert93).RunAsync(mainland, replaces: false, Cancellation);
        Assert.Equal((1L, new KeyValuePair<int, int>(2975, 2)), (told.Zones, Assert.Single(told.Elsewhere)));
        told = await new CnigExport(first.Source, ExportSystem.For("974")).RunAsync(overseas, replaces: false, Cancellation);
        Assert.Equal((2L, new KeyValuePair<int, int>(2154, 1)), (told.Zones, Assert.Single(told.Elsewhere)));
        Assert.Equal("2975 339000 339600", Ask(overseas, """
            SELECT organization_coordsys_id || ' ' || CAST(min_x AS INTEGER) || ' ' || CAST(max_x AS INTEGER)
            FROM gpkg_contents JOIN gpkg_spatial_ref_sys USING (srs_id) WHERE table_name = 'site_eco'
            """));
        await using var second = await SiteDatabase.CreateAsync();
        var import = await second.ImportAsync(new EconomicSitesSource(), [mainland, overseas]);
        Assert.Equal((3, 0), (import.Loaded, import.Rejections.Count()));
        Assert.Equal(await FieldsAsync(first), await FieldsAsync(second));
        Assert.All((await PlacesAsync(first)).Zip(await PlacesAsync(second)), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-8));
    }

    [Fact]
    public async Task The_file_is_laid_out_as_the_template()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new EconomicSitesSource(), ("zones.csv", Inventory.Zones("Z1")), ("plots.csv", Inventory.Plots("P1")));
        var file = database.PathOf("e.gpkg");
        await new CnigExport(database.Source, ExportSystem.Lambert93).RunAsync(file, replaces: false, Cancellation);
        Assert.Equal("1196444487", Ask(file, "PRAGMA application_id"));
        Assert.Equal("ok", Ask(file, "PRAGMA integrity_check"));
        Assert.Equal("", Ask(file, "SELECT \"table\" FROM pragma_foreign_key_check"));
        Assert.Equal(
            "emprise_complement attributes 0|etablissement features 2154|pole_eco features 2154|site_eco features 2154|terrain_eco features 2154",
            Ask(file, "SELECT table_name || ' ' || data_type || ' ' || srs_id FROM gpkg_contents ORDER BY 1"));
        Assert.Equal(
            "etablissement MULTIPOINT|pole_eco POINT|site_eco MULTIPOLYGON|terrain_eco POLYGON",
            Ask(file, "SELECT table_name || ' ' || geometry_type_name FROM gpkg_geometry_columns ORDER BY 1"));
        Assert.Equal("1 1", Ask(file, "SELECT (SELECT count(*) FROM rtree_site_eco_geom) || ' ' || (SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'site_eco')"));
        Assert.Equal("1", Ask(file, "SELECT count(*) FROM gpkg_contents WHERE table_name = 'site_eco' AND min_x BETWEEN 643999 AND 644001"));
        Assert.Equal("||", Ask(file, "SELECT coalesce(terr_acquereur, '') || '|' || coalesce(terr_vente_montant, '') || '|' || coalesce(terr_m2_prix, '') FROM terrain_eco"));
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten_and_retired_sites_are_left_out()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new EconomicSitesSource(), ("zones.csv", Inventory.Zones("Z1", "Z2")));
        await database.RunAsync("UPDATE industrial_land SET retired_on = current_date WHERE id = 'economic-sites:Z2'");
        var (file, export) = (database.PathOf("e.gpkg"), new CnigExport(database.Source, ExportSystem.Lambert93));
        await File.WriteAllTextAsync(file, "mine", Cancellation);
        await Assert.ThrowsAsync<ImportException>(() => export.RunAsync(file, replaces: false, Cancellation));
        Assert.Equal("mine", await File.ReadAllTextAsync(file, Cancellation));
        await export.RunAsync(file, replaces: true, Cancellation);
        Assert.Equal("Z1", Ask(file, "SELECT site_id FROM site_eco"));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!, "e.gpkg*"));
    }

    private static Task<string> FieldsAsync(SiteDatabase database) => database.TextAsync("""
        SELECT concat_ws('|', id, name, kind, subkind, status, stage, area_hectares, usable_hectares, available_hectares, insee, zone,
            updated_on, producer, geometry_precision, stated) FROM industrial_land ORDER BY id
        """);

    private static async Task<double[]> PlacesAsync(SiteDatabase database)
    {
        var text = await database.TextAsync(
            "SELECT ST_X(place.geom) || ' ' || ST_Y(place.geom) FROM industrial_land AS site, ST_DumpPoints(site.geom) AS place ORDER BY site.id, place.path");
        return [.. text.Split(' ').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static string Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var answers = new List<string>();
        while (reader.Read()) answers.Add(reader.GetValue(0).ToString()!);
        return string.Join('|', answers);
    }
}
