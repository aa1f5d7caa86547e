using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Emprise.Import.Sources.AdminExpress;
using Emprise.Import.Tests.Embedded;
using Emprise.Import.Tests.Reading;
using Xunit;

namespace Emprise.Import.Tests.Areas;

/// <summary>What a file of ADMIN EXPRESS may hold, read against the code books of the whole country.</summary>
public sealed class AdminExpressCheckTests
{
    private static readonly AreaFeature Blois = new("41018", "Blois", Square(0), "200030385");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_commune_may_name_EPCI_and_EPT_or_none(bool isLower)
    {
        var file = new AdminExpressPackage(isLower).WithCommunes(
            "COMMUNE", new("92002", "Antony", Square(0), "200054781/200057966"), new("85113", "L'Île-d'Yeu", Square(1), "NR"));
        var account = Assert.Single(await CheckAsync(file));
        Assert.Equal((2, 2), (account.Read, account.Loaded));
        Assert.Empty(account.Warnings);
    }

    [Fact]
    public async Task A_commune_of_another_EPCI_than_the_code_book_says_is_told_and_loaded()
    {
        var file = new AdminExpressPackage(isLower: true).WithCommunes(
            "commune", Blois with { Epci = "NR" }, new("92002", "Antony", Square(1), "200054781/200058519"),
            new("85113", "L'Île-d'Yeu", Square(2), "200054781"));
        var account = Assert.Single(await CheckAsync(file));
        Assert.Equal(3, account.Loaded);
        Assert.StartsWith("2 commune(s)", Assert.Single(account.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrondissements_are_no_communes()
    {
        var file = new AdminExpressPackage(isLower: false).WithCommunes("COMMUNE", Blois).WithArrondissements(
            "ARRONDISSEMENT_MUNICIPAL", new AreaFeature("75101", "Paris 1er Arrondissement", Square(1)));
        Assert.Equal(1, Assert.Single(await CheckAsync(file)).Read);
        var among = new AdminExpressPackage(isLower: false).WithCommunes("COMMUNE", Blois, new("75101", "Paris 1er Arrondissement", Square(1)));
        Assert.Contains("Arrondissement", Assert.Single(Assert.Single(await CheckAsync(among)).Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_communes_is_refused_with_the_layers_it_has()
    {
        var file = new AdminExpressPackage(isLower: false).WithEpci("EPCI", new AreaFeature("200030385", "Agglopolys", Square(0)))
            .WithArrondissements("ARRONDISSEMENT_MUNICIPAL");
        Assert.Equal(
            "ADMIN-EXPRESS-COG.gpkg has no layer commune; it has ARRONDISSEMENT_MUNICIPAL, EPCI.",
            (await Assert.ThrowsAsync<ImportException>(() => CheckAsync(file))).Message);
    }

    [Fact]
    public async Task A_reference_system_told_against_the_file_is_not_followed_and_said_so()
    {
        var account = Assert.Single(await CheckAsync(new AdminExpressPackage(isLower: true).WithCommunes("commune", Blois), crs: 4326));
        Assert.Equal((1, 0), (account.Loaded, account.Rejected));
        Assert.Contains("EPSG:2154", Assert.Single(account.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_no_reference_system_needs_the_right_one_told()
    {
        var feature = Blois with { Blob = Square(0, system: 0) };
        var file = new AdminExpressPackage(isLower: true, system: 0).WithCommunes("commune", feature);
        Assert.Contains("--crs", (await Assert.ThrowsAsync<ImportException>(() => CheckAsync(file))).Message, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await CheckAsync(file, crs: 2154)).Loaded);
        var wrong = Assert.Single(await CheckAsync(file, crs: 4326));
        Assert.Equal(("geometry", 0), (Assert.Single(wrong.Rejections).Field, wrong.Loaded));
    }

    [Fact]
    public async Task Heights_are_dropped_and_counted()
    {
        const string High = "MULTIPOLYGON Z (((570000 6720000 80, 571000 6720000 90, 571000 6721000 85, 570000 6720000 80)))";
        var account = Assert.Single(await CheckAsync(new AdminExpressPackage(isLower: true).WithCommunes(
            "commune", Blois with { Blob = SampleGeoPackage.Blob(High) }, new("41194", "Romorantin-Lanthenay", Square(1), "244100780"))));
        Assert.Equal((2, 1), (account.Loaded, account.Repairs[Repair.ZDropped]));
    }

    [Fact]
    public async Task A_malformed_geometry_costs_its_row_alone()
    {
        var account = Assert.Single(await CheckAsync(new AdminExpressPackage(isLower: false).WithCommunes(
            "COMMUNE", Blois with { Blob = Square(0)[..^5] }, new("41194", "Romorantin-Lanthenay", Square(1)), new("41001", "Areines", null))));
        Assert.Equal([1, 3], account.Rejections.Select(rejection => rejection.Row));
        Assert.Contains("WKB", account.Rejections.First().Reason, StringComparison.Ordinal);
        Assert.Equal(1, account.Loaded);
    }

    // A square kilometre of Lambert-93 in Loir-et-Cher, as many kilometres further east.
    private static byte[] Square(int east, int system = 2154)
    {
        var (west, end) = (570 + east, 571 + east);
        return SampleGeoPackage.Blob($"MULTIPOLYGON ((({west}000 6720000, {end}000 6720000, {end}000 6721000, {west}000 6721000, {west}000 6720000)))", system);
    }

    private static async Task<IReadOnlyList<FileAccount>> CheckAsync(AdminExpressPackage package, int? crs = null)
    {
        using var sample = new SampleFile("ADMIN-EXPRESS-COG.gpkg", package.ToBytes());
        var cancellation = TestContext.Current.CancellationToken;
        var folder = DataFolder.Open(LoadedFrance.Folder);
        var source = new AdminExpressSource();
        var ledger = new Ledger();
        var book = await CodeBooks.ReadAsync(folder, new Ledger(), cancellation);
        var file = new InputFile(folder.Source(source.ManifestId), sample.File.Path, "");
        await source.StageAsync(
            new Staging(file.Source, [file], new ImportOptions(null, 2026, crs), book, ledger, new Progress.Lines(TextWriter.Null), connection: null), cancellation);
        return ledger.Accounts;
    }
}
