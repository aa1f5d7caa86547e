using System.Text.Json.Nodes;
using Emprise.Import.Sources.Contours;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>Contours of files, and what is made of them.</summary>
public sealed class ContourImportTests
{
    private const string LoirEtCher = "department = '41'";

    [Fact]
    public async Task A_file_of_one_department_replaces_what_is_made_of_its_communes_and_nothing_else()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var communes = await sample.Database.CountAsync("commune WHERE department = '41'");
        var others = await sample.Database.CountAsync("commune WHERE department <> '41'");
        var report = await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", await sample.ContoursAsync("commune", "insee", LoirEtCher), 2025);
        Assert.Equal((communes, 0), (report.Loaded, report.Rejected));
        Assert.Equal([$"generalised {communes}", $"schematic {others}"], await sample.QualitiesAsync("commune"));
        Assert.Equal(["generalised 1"], await sample.QualitiesAsync("department WHERE code = '41'"));
        Assert.Equal(["schematic 1"], await sample.QualitiesAsync("department WHERE code = '14'"));
        Assert.Equal(0, await sample.Database.CountAsync("epci WHERE department = '41' AND boundary_quality <> 'generalised'"));
        Assert.Equal("contours-communes|2025|code-book-2026|2026", await sample.Database.RowAsync("boundary_source, boundary_vintage, source, vintage", "commune WHERE insee = '41194'"));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_even_by_force()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var file = await sample.ContoursAsync("commune", "insee", LoirEtCher);
        var first = await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", file, 2025);
        var before = await sample.AreasAsync();
        Assert.Equal("unchanged", (await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", file, 2025)).Outcome);
        var forced = await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", file, 2025, isForced: true);
        Assert.Equal((first.Loaded, first.Loaded), (forced.Loaded, forced.Unchanged));
        Assert.Equal(before, await sample.AreasAsync());
    }

    [Fact]
    public async Task Epci_may_come_before_the_communes_or_after()
    {
        await using var one = await OfficialSample.CreateAsync();
        await using var other = await OfficialSample.CreateAsync();
        var communes = await one.ContoursAsync("commune", "insee", LoirEtCher);
        var epci = await one.ContoursAsync("epci", "siren", LoirEtCher);
        await one.LoadAsync(ContoursSource.Epci, "epci.geojson", epci, 2025);
        Assert.Equal(0, await one.Database.CountAsync("epci WHERE department = '41' AND boundary_source <> 'contours-epci'"));
        await one.LoadAsync(ContoursSource.Communes, "communes.geojson", communes, 2025);
        await other.LoadAsync(ContoursSource.Communes, "communes.geojson", communes, 2025);
        await other.LoadAsync(ContoursSource.Epci, "epci.geojson", epci, 2025);
        Assert.Equal(await one.AreasAsync(), await other.AreasAsync());
        Assert.Equal(0, await one.Database.CountAsync("epci WHERE department = '41' AND boundary_source <> 'contours-communes'"));
    }

    [Fact]
    public async Task The_newest_year_wins_whichever_was_loaded_last()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var file = JsonNode.Parse(await sample.ContoursAsync("commune", "insee", "insee = '41194'"))!;
        await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", file.ToJsonString(), 2026);
        var newest = await sample.Database.RowAsync("md5(ST_AsBinary(geom)), boundary_vintage", "commune WHERE insee = '41194'");
        await sample.Database.RunAsync("""
            INSERT INTO boundary (layer, source, code, name, vintage, quality, geom, loaded_on)
            SELECT layer, 'admin-express', code, name, 2024, 'official', ST_Multi(ST_Envelope(geom)), now() FROM boundary WHERE source = 'contours-communes'
            """);
        await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", await sample.ContoursAsync("commune", "insee", "insee = '41018'"), 2026);
        Assert.Equal(newest, await sample.Database.RowAsync("md5(ST_AsBinary(geom)), boundary_vintage", "commune WHERE insee = '41194'"));
    }

    [Fact]
    public async Task The_embedded_data_loaded_again_leave_official_boundaries_alone()
    {
        await using var sample = await OfficialSample.CreateAsync();
        await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", await sample.ContoursAsync("commune", "insee", LoirEtCher), 2025);
        var before = await sample.AreasAsync();
        Assert.Equal("loaded", (await sample.Database.ImportAsync(sample.Folder.Root, isForced: true)).Outcome);
        Assert.Equal(before, await sample.AreasAsync());
        Assert.Equal("file", await sample.Database.OneAsync<string>("SELECT origin FROM source WHERE id = 'contours-communes'"));
    }

    [Theory]
    [InlineData("\"99999\"", "Commune inconnue")]
    [InlineData("\"75101\"", "Arrondissement municipal")]
    [InlineData("\"4119\"", "cinq caractères")]
    [InlineData("\"41018\"", "Déjà lu")]
    public async Task A_feature_of_a_wrong_code_is_rejected_and_the_others_are_loaded(string code, string reason)
    {
        await using var sample = await OfficialSample.CreateAsync();
        var file = await sample.ContoursAsync("commune", "insee", "insee IN ('41018', '41194')");
        var report = await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", file.Replace("\"41194\"", code, StringComparison.Ordinal), 2025);
        Assert.Contains(reason, Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
        Assert.Equal((2, 1, "code"), (report.Read, report.Loaded, report.Rejections.First().Field));
    }

    [Fact]
    public async Task A_commune_under_two_outdated_codes_is_united()
    {
        await using var sample = await OfficialSample.CreateAsync();
        const string Two = "SELECT insee FROM commune_succession GROUP BY insee HAVING count(*) = 2 ORDER BY 1 LIMIT 1";
        var insee = await sample.Database.OneAsync<string>(Two);
        var file = await sample.Database.OneAsync<string>($"""
            SELECT jsonb_build_object('type', 'FeatureCollection', 'features', jsonb_agg(jsonb_build_object('type', 'Feature',
                'properties', jsonb_build_object('code', former_insee, 'nom', 'Former'),
                'geometry', ST_AsGeoJSON(ST_MakeEnvelope(1 + 0.1 * number, 47, 1.1 + 0.1 * number, 47.1))::jsonb)))::text
            FROM (SELECT former_insee, row_number() OVER () AS number FROM commune_succession WHERE insee = '{insee}') AS former
            """);
        await sample.LoadAsync(ContoursSource.Communes, "communes.geojson", file, 2023);
        Assert.Equal("generalised|POLYGON((1.1 47,1.1 47.1,1.3 47.1,1.3 47,1.1 47))", await sample.Database.RowAsync(
            "boundary_quality, ST_AsText(ST_Simplify(ST_Envelope(geom), 0))", $"commune WHERE insee = '{insee}'"));
    }
}
