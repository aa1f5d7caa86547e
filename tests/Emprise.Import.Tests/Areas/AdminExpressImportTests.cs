using Emprise.Import.Pipeline;
using Emprise.Import.Sources.AdminExpress;
using Emprise.Import.Sources.Contours;
using Emprise.Import.Tests.Reading;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>ADMIN EXPRESS in the database: what its boundaries are, and what is made of them.</summary>
public sealed class AdminExpressImportTests
{
    private const string LoirEtCher = "department = '41'";
    private const string Official = "ADMIN-EXPRESS-COG.gpkg";
    private const string Simplified = "ADMIN-EXPRESS-COG-CARTO.gpkg";

    [Theory]
    [InlineData(false, "COMMUNE", "EPCI")]
    [InlineData(true, "commune", "epci")]
    public async Task Communes_and_what_is_made_of_them_are_official_in_both_column_sets(bool isLower, string communes, string epci)
    {
        await using var sample = await OfficialSample.CreateAsync();
        var features = await CommunesAsync(sample);
        var unions = await FeaturesAsync(sample, "siren, name, ''", "epci");
        var shapes = await ShapesAsync(sample);
        var file = new AdminExpressPackage(isLower).WithCommunes(communes, features).WithEpci(epci, unions)
            .WithArrondissements("ARRONDISSEMENT_MUNICIPAL", features[0] with { Code = "75101" });
        var report = await sample.LoadAsync(new AdminExpressSource(), Official, file.ToBytes(), 2026);
        Assert.Equal((features.Count + unions.Count, 0), (report.Loaded, report.Rejected));
        Assert.Equal(shapes, await ShapesAsync(sample));
        Assert.Equal([$"official {features.Count}"], await sample.QualitiesAsync($"commune WHERE {LoirEtCher}"));
        Assert.Equal([$"official {unions.Count}"], await sample.QualitiesAsync($"epci WHERE {LoirEtCher}"));
        Assert.Equal(["official 1"], await sample.QualitiesAsync("department WHERE code = '41'"));
        Assert.Equal(0, await sample.Database.CountAsync("commune WHERE department = '14' AND boundary_quality <> 'schematic'"));
    }

    [Fact]
    public async Task The_edition_for_small_scales_is_generalised_and_in_one_file_with_the_full_one_left_out()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var features = await CommunesAsync(sample);
        foreach (var (file, layer) in new[] { (Simplified, "commune"), ("ADECOGC_3-2_GPKG_LAMB93_FXX.gpkg", "COMMUNE"), ("ADE_3-2.gpkg", "COMMUNE_CARTO") })
        {
            await sample.Database.RunAsync("DELETE FROM boundary WHERE source = 'admin-express'");
            await LoadAsync(sample, file, layer, features);
            Assert.Equal([$"generalised {features.Count}"], await sample.QualitiesAsync($"commune WHERE {LoirEtCher}"));
        }

        var both = new AdminExpressPackage(isLower: false).WithCommunes("COMMUNE_CARTO", features).WithCommunes("COMMUNE", features);
        Assert.Equal(features.Count, (await sample.LoadAsync(new AdminExpressSource(), Official, both.ToBytes(), 2026)).Read);
        Assert.Equal([$"official {features.Count}"], await sample.QualitiesAsync($"commune WHERE {LoirEtCher}"));
        Assert.Equal(0, await sample.Database.CountAsync("epci WHERE department = '41' AND (boundary_quality, boundary_source) <> ('official', 'admin-express')"));
    }

    [Fact]
    public async Task Official_boundaries_win_over_generalised_ones_loaded_before_or_after()
    {
        await using var one = await OfficialSample.CreateAsync();
        await using var other = await OfficialSample.CreateAsync();
        var features = await CommunesAsync(one);
        var contours = await one.ContoursAsync("commune", "insee", LoirEtCher);
        await one.LoadAsync(ContoursSource.Communes, "communes.geojson", contours, 2026);
        await LoadAsync(one, Official, "COMMUNE", features);
        await LoadAsync(other, Official, "COMMUNE", features);
        await other.LoadAsync(ContoursSource.Communes, "communes.geojson", contours, 2026);
        Assert.Equal([$"official {features.Count}"], await one.QualitiesAsync($"commune WHERE {LoirEtCher}"));
        Assert.Equal(0, await one.Database.CountAsync("epci WHERE department = '41' AND boundary_quality <> 'official'"));
        Assert.Equal(await one.AreasAsync(), await other.AreasAsync());
    }

    [Fact]
    public async Task The_edition_for_small_scales_does_not_replace_the_full_one_of_its_year()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var features = await CommunesAsync(sample);
        await LoadAsync(sample, Official, "COMMUNE", features);
        var before = await sample.AreasAsync();
        var report = await LoadAsync(sample, Simplified, "commune", features);
        Assert.Equal((features.Count, features.Count), (report.Loaded, report.Unchanged));
        Assert.Contains("contour officiel déjà chargé", string.Join(' ', report.Warnings), StringComparison.Ordinal);
        Assert.Equal(before, await sample.AreasAsync());
        await sample.LoadAsync(new AdminExpressSource(), Simplified, new AdminExpressPackage(isLower: false).WithCommunes("COMMUNE", features[0]).ToBytes(), 2027);
        Assert.Equal(["generalised 1"], await sample.QualitiesAsync($"commune WHERE insee = '{features[0].Code}'"));
    }

    private static Task<ImportReport> LoadAsync(OfficialSample sample, string file, string layer, IReadOnlyList<AreaFeature> features) =>
        sample.LoadAsync(new AdminExpressSource(), file, new AdminExpressPackage(isLower: false).WithCommunes(layer, features).ToBytes(), 2026);

    private static Task<IReadOnlyList<AreaFeature>> CommunesAsync(OfficialSample sample) => FeaturesAsync(sample, "insee, name, COALESCE(epci, 'NR')", "commune");

    // The present shapes in Lambert-93.
    private static async Task<IReadOnlyList<AreaFeature>> FeaturesAsync(OfficialSample sample, string columns, string table)
    {
        var rows = await sample.Database.ColumnAsync(
            $"SELECT concat_ws('|', {columns}, encode(ST_AsBinary(ST_Transform(geom, 2154)), 'hex')) FROM {table} WHERE {LoirEtCher} ORDER BY 1");
        return [.. rows.Select(row => row.Split('|')).Select(cells =>
            new AreaFeature(cells[0], cells[1], SampleGeoPackage.Blob(Convert.FromHexString(cells[3])), cells[2]))];
    }

    private static Task<string> ShapesAsync(OfficialSample sample) => sample.Database.OneAsync<string>(
        $"SELECT md5(string_agg(insee || md5(ST_AsBinary(ST_Normalize(geom))), ',' ORDER BY insee)) FROM commune WHERE {LoirEtCher}");
}
