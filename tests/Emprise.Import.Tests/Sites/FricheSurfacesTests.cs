using Emprise.Import.Sources.Friches;
using Emprise.Import.Tests.Reading;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Emprise.Import.Tests.Sites;

/// <summary>The outlines of friches, and the table that speaks of the same sites.</summary>
public sealed class FricheSurfacesTests
{
    private const string Site = "80021_1";
    private const string Table = "site_id;site_nom;site_type;site_statut;comm_insee;geompoint\n"
        + "80021_1;Usine;friche industrielle;friche sans projet;80021;POINT (2.3 49.9)\n";
    private const string Outline = "POLYGON ((2.3 49.9, 2.301 49.9, 2.301 49.901, 2.3 49.9))";
    private const string Current = "SELECT id || ' ' || geometry_precision FROM industrial_land WHERE retired_on IS NULL ORDER BY id";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_outline_is_kept_and_the_site_counted_once_whichever_file_comes_first(bool tableFirst)
    {
        await using var database = await SiteDatabase.CreateAsync();
        if (tableFirst) await database.ImportAsync(new FrichesSource(), ("f.csv", Table));
        await SurfacesAsync(database, (Site, "12000", Outline));
        Assert.Equal($"{(tableFirst ? "cartofriches" : "cartofriches-surfaces")}:{Site} plot", await database.TextAsync(Current));
        if (!tableFirst) await database.ImportAsync(new FrichesSource(), ("f.csv", Table));
        Assert.Equal($"cartofriches:{Site} plot", await database.TextAsync(Current));
        Assert.Equal("true", await database.TextAsync($"SELECT ST_AsText(geom) = ST_AsText('{Outline}'::geometry) FROM industrial_land WHERE retired_on IS NULL"));
        Assert.Equal("1", await database.TextAsync("SELECT land_sites FROM epci WHERE siren = '200018653'"));
        Assert.Equal("1", await database.TextAsync("SELECT count(*) FROM search_entry"));
        Assert.Equal(1, (await database.ImportAsync(new FrichesSource(), ("f.csv", Table))).Unchanged);
        Assert.Equal($"cartofriches:{Site} plot", await database.TextAsync(Current));
    }

    [Fact]
    public async Task A_site_that_the_table_lacks_is_one_of_its_own()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.ImportAsync(new FrichesSource(), ("f.csv", Table));
        await SurfacesAsync(database, (Site, "12000", Outline), ("80021_2", "NA", Outline));
        Assert.Equal($"cartofriches-surfaces:80021_2 plot cartofriches:{Site} plot", await database.TextAsync(Current));
    }

    [Fact]
    public async Task NA_is_an_empty_attribute_and_the_geometry_is_the_outline_that_is_stated()
    {
        await using var database = await SiteDatabase.CreateAsync();
        var import = await SurfacesAsync(database, (Site, "NA", Outline), ("80021_2", "12000", null), ("80021_3", "many", Outline));
        var account = Assert.Single(import.Accounts, account => account.Read > 0);
        Assert.Equal(("unite_fonciere_surface", 3, 2), (Assert.Single(account.Rejections).Field, account.Rejections.First().Row, account.Loaded));
        Assert.Equal(((2, 3), (0, 3)), (account.Fields["geomsurf"], account.Fields["geompoint"]));
        Assert.Equal("null 1.2", await database.TextAsync("SELECT COALESCE(area_hectares::text, 'null') FROM industrial_land ORDER BY id"));
        Assert.Equal("0", await database.TextAsync("SELECT count(*) FROM industrial_land WHERE stated::text LIKE '%NA%'"));
    }

    private static Task<SiteImport> SurfacesAsync(SiteDatabase database, params (string Id, string Area, string? Wkt)[] sites)
    {
        var path = database.PathOf("friches-surfaces.gpkg");
        SampleGeoPackage.Write(path, 4326, [.. sites.Select(site => (site.Id, site.Wkt is null ? null : SampleGeoPackage.Blob(site.Wkt, 4326)))]);
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE friches_surfaces AS SELECT fid, "Geom" AS geom, Nom AS site_id, 'Usine' AS site_nom, 'friche industrielle' AS site_type,
                'friche sans projet' AS site_statut, '80021' AS comm_insee, 'NA' AS site_adresse, '' AS unite_fonciere_surface FROM Zones;
            UPDATE gpkg_contents SET table_name = 'friches_surfaces' WHERE table_name = 'Zones';
            UPDATE gpkg_geometry_columns SET table_name = 'friches_surfaces', column_name = 'geom';
            """ + string.Concat(sites.Select(site => $"\nUPDATE friches_surfaces SET unite_fonciere_surface = '{site.Area}' WHERE site_id = '{site.Id}';"));
        command.ExecuteNonQuery();
        return database.ImportAsync(new FricheSurfacesSource(), [path]);
    }
}
