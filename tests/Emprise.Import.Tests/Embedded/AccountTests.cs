using Emprise.Import.Sources;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

[Collection(nameof(LoadedFrance))]
public sealed class AccountTests(LoadedFrance france)
{
    private readonly EmbeddedDatabase _database = france.Database;

    [Fact]
    public async Task Every_file_of_the_manifest_has_its_account()
    {
        var files = DataFolder.Open(LoadedFrance.Folder).Files.Select(file => $"{file.Source.Id}/{file.Name}/{file.Checksum}").Order(StringComparer.Ordinal);
        Assert.Equal(files, await _database.ColumnAsync("SELECT concat_ws('/', source, file, checksum) COLLATE \"C\" FROM import_run ORDER BY 1"));
    }

    [Fact]
    public void Every_row_is_loaded_or_rejected() => Assert.All(
        france.Report.Files, file => Assert.Equal(file.Read, file.Loaded + file.Rejected));

    [Theory]
    [InlineData("friches.csv", 2_021, 0)]
    [InlineData("territory-members.csv", 1_229, 0)]
    [InlineData("turnkey-sites.csv", 70, 0)]
    [InlineData("programme-facts.csv", 118, 0)]
    [InlineData("commune-points.csv", 35_014, 45)]
    public async Task The_account_counts_what_the_file_holds(string file, int read, int rejected) => Assert.Equal(
        $"{read}|{rejected}", await _database.RowAsync("read, rejected", $"import_run WHERE file = '{file}'"));

    [Fact]
    public async Task What_is_left_out_on_purpose_is_said_row_by_row()
    {
        Assert.Equal(45, await _database.CountAsync("import_rejection WHERE field = 'insee' AND reason LIKE 'Arrondissement municipal%'"));
        Assert.Equal(16, await _database.CountAsync("import_rejection WHERE field = 'zone' AND reason LIKE 'Collectivité d''outre-mer%'"));
        Assert.Equal(61, await _database.CountAsync("import_rejection"));
    }

    [Fact]
    public async Task Every_source_says_its_licence_and_its_counts()
    {
        Assert.Equal(DataFolder.Open(LoadedFrance.Folder).Sources.Count(source => source.Files.Count > 0), await _database.CountAsync("source"));
        Assert.Equal(
            "Licence Ouverte 2.0|2024|2021|2021|0",
            await _database.RowAsync("licence, vintage, rows_read, rows_loaded, rows_rejected", "source WHERE id = 'cartofriches'"));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_takes_no_time()
    {
        var report = await _database.ImportAsync(LoadedFrance.Folder);
        Assert.Equal("unchanged", report.Outcome);
        Assert.InRange(report.Seconds, 0, 5);
        Assert.Equal(1, await _database.VersionAsync());
        Assert.Equal(DataFolder.Open(LoadedFrance.Folder).Files.Count(), await _database.CountAsync("import_run"));
    }

    [Fact]
    public async Task The_reader_can_read_all_of_it_and_write_nothing()
    {
        Assert.True(await _database.OneAsync<bool>(
            "SELECT bool_and(has_table_privilege('emprise_reader', oid, 'SELECT')) FROM pg_class WHERE relnamespace = 'emprise'::regnamespace AND relkind = 'r'"));
        Assert.False(await _database.OneAsync<bool>(
            "SELECT bool_or(has_table_privilege('emprise_reader', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')) FROM pg_class WHERE relnamespace = 'emprise'::regnamespace AND relkind = 'r'"));
    }
}
