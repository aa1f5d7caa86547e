using Emprise.Import.Pipeline;
using Emprise.Import.Reading;
using Emprise.Import.Shapes;
using Emprise.Import.Sources;
using Xunit;

namespace Emprise.Import.Tests.Reading;

/// <summary>The real tables, workbook and GeoPackage, where EMPRISE_REAL_DATA names their folder.</summary>
public sealed class RealTableTests
{
    private static readonly CsvLayout Friches = new(["site_id", "geompoint"], []) { NullText = "NA", ShapeColumn = "geompoint" };

    private static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("EMPRISE_REAL_DATA");
            Assert.SkipUnless(Directory.Exists(folder), "EMPRISE_REAL_DATA names no folder of real files.");
            return folder;
        }
    }

    [Theory]
    [InlineData("friches/friches-standard-2024-02.csv.gz", 10_968)]
    [InlineData("friches/friches-standard-sample-2594.csv", 2_594)]
    public async Task Every_row_of_the_published_friches_is_read(string name, int count)
    {
        var rows = await TableAsync(name, Friches);
        Assert.Equal(count, rows.Count);
        Assert.DoesNotContain(rows, row => row.Fault is not null);
        Assert.Equal(50, rows[0].Fields.Count);
    }

    [Theory]
    [InlineData("site-eco", "site_id", "site_geomsurf", ShapeKind.Polygon)]
    [InlineData("etablissement", "SIRET", "etab_geompoint", ShapeKind.MultiPoint)]
    [InlineData("terrain-eco", "terr_id", "terr_geomsurf", ShapeKind.Polygon)]
    public async Task The_official_examples_are_read_with_their_shape(string table, string id, string shape, ShapeKind kind)
    {
        var layout = new CsvLayout([id], []) { ShapeColumn = shape, ShapeEpsg = 2154 };
        var row = Assert.Single(await TableAsync($"cnig/cnig_sites_economiques/schema/{table}/exemple-valide.csv", layout));
        Assert.Null(row.Fault);
        Assert.Equal(kind, row.Shape!.Kind);
    }

    [Fact]
    public async Task The_place_of_the_official_example_is_in_degrees()
    {
        var rows = await TableAsync(
            "cnig/cnig_sites_economiques/schema/pole-eco/exemple-valide.csv", new CsvLayout(["pole_id"], []) { PointColumn = "pole_geompoint", ShapeEpsg = 2154 });
        Assert.Equal((ShapeKind.Point, 4326), (rows[0].Shape!.Kind, rows[0].Shape!.Epsg));
    }

    [Fact]
    public async Task Every_row_of_the_published_workbook_is_read()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (file, account) = SampleFile.Existing(Path.Combine(Folder, "banatic/epcicom.xlsx"));
        var rows = await WorkbookFile.RowsAsync(file, ["siren", "insee", "siren_membre"], account, cancellation).ToListAsync(cancellation);
        Assert.Equal(34_871, rows.Count);
        Assert.All(rows, row => Assert.Equal((9, 5), (row.Text("siren").Length, row.Text("insee").Length)));
    }

    [Fact]
    public void The_layers_of_the_official_template_are_listed() => Assert.Equal(
        ["etablissement", "layer_styles", "pole_eco", "site_eco", "terrain_eco"],
        GeoPackageFile.Layers(Path.Combine(Folder, "cnig/cnig_sites_economiques/schema/sites_economiques.gpkg")));

    private static async Task<List<RowFields>> TableAsync(string name, CsvLayout layout)
    {
        var cancellation = TestContext.Current.CancellationToken;
        (InputFile File, FileAccount Account) input = SampleFile.Existing(Path.Combine(Folder, name));
        return await TableFile.RowsAsync(input.File, layout, input.Account, cancellation).ToListAsync(cancellation);
    }
}
