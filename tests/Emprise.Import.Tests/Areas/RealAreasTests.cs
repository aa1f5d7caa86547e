using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>Counts and perimeters of the real files.</summary>
public sealed class RealAreasTests(RealFrance france) : IClassFixture<RealFrance>
{
    // Perimeters made of 2018 communes against published ones that are simplified otherwise and end at the coast elsewhere.
    private const string Overlap = """
        SELECT territory.id, ST_Area(ST_Intersection(territory.geom, ST_MakeValid(boundary.geom))) / ST_Area(ST_Union(territory.geom, ST_MakeValid(boundary.geom))) AS share
        FROM territory JOIN boundary ON layer = 'territories' AND boundary.code = territory.id
        """;

    [Fact]
    public async Task Every_commune_of_the_file_is_loaded_and_everything_is_made_of_them()
    {
        RealFrance.SkipWithout();
        Assert.Equal((34_868, 34_868, 0), (france.Reports[0].Read, france.Reports[0].Loaded, france.Reports[0].Rejected));
        Assert.Equal("34969|101|18", await france.Database.RowAsync("count(*), (SELECT count(*) FROM department), (SELECT count(*) FROM region)", "commune"));
        Assert.Equal(1_255, await france.Database.CountAsync("epci WHERE kind <> 'EPT'"));
        Assert.Equal(0, await france.Database.CountAsync("department WHERE boundary_quality <> 'generalised'"));
        Assert.Equal(
            ["14666", "14712", "15031", "15035", "15047", "15141", "15171", "85084", "85165", "85212"],
            await france.Database.ColumnAsync("SELECT insee FROM commune WHERE boundary_quality = 'schematic' AND department IS NOT NULL ORDER BY 1"));
    }

    [Theory]
    [InlineData(2, 183)]
    [InlineData(3, 149)]
    public void Every_published_perimeter_is_accounted_for(int report, int count)
    {
        RealFrance.SkipWithout();
        Assert.Equal((count, count), (france.Reports[report].Read, france.Reports[report].Loaded + france.Reports[report].Rejected));
    }

    // The list of communes of 2023 names Haute-Corrèze Communauté as a whole, of which eleven communes were announced, all of Nevers, and
    // another EPCI in Pyrénées-Orientales: hence one EPCI more than the published list of members, and no single commune.
    [Fact]
    public async Task The_communes_of_phase_2_come_to_whole_epci_and_the_published_list_to_its_members()
    {
        RealFrance.SkipWithout();
        Assert.Equal((18_726, 18_726), (france.Reports[1].Read, france.Reports[1].Loaded));
        Assert.Equal(["epci 627", "ept 3"], france.MembersOfCommunes);
        Assert.Equal(["commune 12", "epci 626", "ept 3"], await france.Database.ColumnAsync(RealFrance.MemberCounts));
        Assert.Equal(183, await france.Database.CountAsync("territory WHERE phase = 2"));
    }

    [Fact]
    public async Task Perimeters_of_phase_2_made_of_communes_are_the_published_ones()
    {
        RealFrance.SkipWithout();
        Assert.Equal(183, await france.Database.CountAsync($"({Overlap} WHERE phase = 2) AS overlap"));
        var below = await france.Database.ColumnAsync(
            $"SELECT id || ' ' || round(share::numeric, 3) FROM ({Overlap} WHERE phase = 2) AS overlap WHERE share < 0.97 ORDER BY share");
        Assert.True(below.Count <= 10, string.Join(", ", below));
        Assert.Equal(0, await france.Database.CountAsync($"({Overlap} WHERE phase = 2) AS overlap WHERE share < 0.92"));
    }
}
