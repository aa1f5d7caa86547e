using Emprise.Import.Sources.TurnkeySitesOfficial;
using Xunit;

namespace Emprise.Import.Tests.Sites;

/// <summary>Two files that speak of one site.</summary>
public sealed class TwinTests
{
    private const string Official = "id_site;insee_com;lib_com;maturite_site\n";

    private const string Announced = """
        INSERT INTO turnkey_site (id, name, waves, area_hectares, networks, insee, source_urls, source, vintage, geometry_precision)
        VALUES ('announcements:a', 'Parc de la Somme', '{2020-07,france-2030}', 12, 'gaz', '80021', '{http://a}', 'announcements', 2024, 'commune');
        """;

    [Fact]
    public async Task One_official_site_and_one_announcement_of_a_commune_are_the_same()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.RunAsync(Announced);
        var file = ("t.csv", Official + "S1;80021;Amiens;2025-2027\n");
        await database.ImportAsync(new TurnkeySitesSource(), file);
        Assert.Equal("france-2030:S1|Parc de la Somme|12|gaz|2025-2027", await Current(database));
        Assert.Equal("france-2030:S1", await database.TextAsync("SELECT same_as FROM turnkey_site WHERE retired_on IS NOT NULL"));
        Assert.Equal(1, (await database.ImportAsync(new TurnkeySitesSource(), file)).Unchanged);
    }

    [Fact]
    public async Task An_announcement_comes_back_when_the_official_list_drops_the_site()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.RunAsync(Announced);
        await database.ImportAsync(new TurnkeySitesSource(), ("t.csv", Official + "S1;80021;Amiens;2025-2027\nS2;01004;Ambérieu;2024\n"));
        await database.ImportAsync(new TurnkeySitesSource(), ("u.csv", Official + "S2;01004;Ambérieu;2024\n"));
        Assert.Equal(
            "announcements:a|Parc de la Somme|12|gaz france-2030:S2|Site clés en main (Ambérieu)|2024", await Current(database));
    }

    [Fact]
    public async Task Where_it_cannot_be_told_which_is_which_all_stay()
    {
        await using var database = await SiteDatabase.CreateAsync();
        await database.RunAsync(Announced);
        var import = await database.ImportAsync(
            new TurnkeySitesSource(), ("t.csv", Official + "S1;80021;Amiens;2024\nS2;80021;Amiens;2024\n"));
        Assert.Equal("3", await database.TextAsync("SELECT count(*) FROM turnkey_site WHERE retired_on IS NULL"));
        Assert.Contains(import.Warnings, warning => warning.StartsWith("Amiens", StringComparison.Ordinal));
    }

    private static Task<string> Current(SiteDatabase database) => database.TextAsync(
        "SELECT concat_ws('|', id, name, area_hectares, networks, readiness) FROM turnkey_site WHERE retired_on IS NULL ORDER BY id");
}
