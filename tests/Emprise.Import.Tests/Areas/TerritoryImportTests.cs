using Emprise.Import.Pipeline;
using Emprise.Import.Sources.Territories;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>Lists of territories as the programme publishes them.</summary>
public sealed class TerritoryImportTests
{
    // The communes of one EPCI and a single one of another, under a name with a comma.
    private const string Communes = """
        SELECT 'insee_com,lib_com,id_ti,lib_ti' || chr(10) || string_agg(concat_ws(',', insee, 'Commune', 'ti-2411', '"Sologne, Val de Cher"'), chr(10))
        FROM commune WHERE epci = '200018406' OR insee = '41018'
        """;

    [Fact]
    public async Task An_epci_all_of_whose_communes_are_listed_is_a_member_as_a_whole()
    {
        await using var sample = await OfficialSample.CreateAsync();
        await sample.LoadAsync(new TerritoriesSource(), "communes.csv", await sample.Database.OneAsync<string>(Communes), 2026, phase: 2);
        Assert.Equal(
            ["commune " + await sample.Database.OneAsync<string>("SELECT siren FROM commune WHERE insee = '41018'"), "epci 200018406"],
            await sample.Database.ColumnAsync("SELECT kind || ' ' || siren FROM territory_member WHERE territory = '2-ti-2411' ORDER BY 1"));
        Assert.Equal("Sologne, Val de Cher|territories-official|2", await sample.Database.RowAsync("name, source, members", "territory WHERE id = '2-ti-2411'"));
        Assert.Equal("Sologne, Val de Cher", await sample.Database.OneAsync<string>("SELECT territory2_name FROM commune WHERE insee = '41018'"));
    }

    [Fact]
    public async Task The_lists_of_a_phase_replace_those_before_and_leave_the_other_phase()
    {
        await using var sample = await OfficialSample.CreateAsync();
        var first = await sample.Database.CountAsync("territory_member WHERE territory LIKE '1-%'");
        await sample.LoadAsync(new TerritoriesSource(), "communes.csv", await sample.Database.OneAsync<string>(Communes), 2026, phase: 2);
        Assert.Equal(1, await sample.Database.CountAsync("territory_listing WHERE phase = 2"));
        Assert.Equal(first, await sample.Database.CountAsync("territory_member WHERE territory LIKE '1-%'"));
        await sample.Database.ImportAsync(sample.Folder.Root, isForced: true);
        Assert.Equal("2-ti-2411", await sample.Database.OneAsync<string>("SELECT string_agg(id, ',') FROM territory WHERE phase = 2"));
    }

    [Fact]
    public async Task A_file_of_the_other_phase_is_refused_and_says_which_it_looks_like()
    {
        await using var sample = await OfficialSample.CreateAsync();
        const string Members = "id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique\nti-2407,Sologne,200018406,CC,CC\n";
        var refused = await Assert.ThrowsAsync<ImportException>(() => sample.LoadAsync(new TerritoriesSource(), "members.csv", Members, 2026, phase: 2));
        Assert.Contains("phase 1", refused.Message, StringComparison.Ordinal);
        Assert.Equal("loaded", (await sample.LoadAsync(new TerritoriesSource(), "members.csv", Members, 2026, phase: 1)).Outcome);
    }

    [Fact]
    public async Task Perimeters_are_read_with_their_members_and_a_point_is_refused()
    {
        await using var sample = await OfficialSample.CreateAsync();
        const string File = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"id_territoire":"ti-2411","lib_territoire":"Sologne Val de Cher","liste_geo":"CC du Romorantinais et du Monestois (200018406)"},
              "geometry":{"type":"Polygon","coordinates":[[[1.5,47.2],[1.9,47.2],[1.9,47.5],[1.5,47.5],[1.5,47.2]]]}},
             {"type":"Feature","properties":{"id_territoire":"ti-2499","lib_territoire":"Un point","liste_geo":"CC (200018406)"},
              "geometry":{"type":"Point","coordinates":[1.5,47.2]}}]}
            """;
        var report = await sample.LoadAsync(new TerritoriesSource(), "perimeters.geojson", File, 2024, phase: 2);
        Assert.Equal((2, 1, 1), (report.Read, report.Loaded, report.Rejected));
        Assert.Equal("contours|200018406", $"contours|{await sample.Database.OneAsync<string>("SELECT siren FROM territory_member WHERE territory = '2-ti-2411'")}");
        Assert.Equal("generalised|territories-official", await sample.Database.RowAsync("boundary_quality, boundary_source", "territory WHERE id = '2-ti-2411'"));
    }

    [Theory]
    [InlineData("99999", "ti-2411", "inconnue")]
    [InlineData("41194", "2411", "ti-7506")]
    [InlineData("41194", "ti-2411", "Déjà lu")]
    public async Task A_bad_row_is_rejected_and_the_others_are_loaded(string insee, string territory, string reason)
    {
        await using var sample = await OfficialSample.CreateAsync();
        var file = $"insee_com,lib_com,id_ti,lib_ti\n41194,Romorantin,ti-2411,Sologne Val de Cher\n{insee},Autre,{territory},Sologne Val de Cher\n";
        var report = await sample.LoadAsync(new TerritoriesSource(), "communes.csv", file, 2026, phase: 2);
        Assert.Contains(reason, Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
        Assert.Equal(1, report.Loaded);
    }
}
