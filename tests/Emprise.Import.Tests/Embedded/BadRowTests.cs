using Emprise.Import.Pipeline;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

/// <summary>What is wrong with a row is said; the others are loaded.</summary>
public sealed class BadRowTests(SpoiltSample sample) : IClassFixture<SpoiltSample>
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, SpoiltSample.BadRows.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_bad_row_is_rejected_with_its_place_and_reason(int index)
    {
        var (file, _, field, value, reason) = SpoiltSample.BadRows[index];
        var rejection = Assert.Single(sample.Report.Rejections, rejection => rejection.File == file && rejection.Row == sample.Lines[index]);
        Assert.Equal((field, value), (rejection.Field, rejection.Value));
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_the_bad_rows_is_rejected()
    {
        Assert.Equal(SpoiltSample.BadRows.Count, sample.Report.Rejected);
        Assert.All(sample.Report.Files, account => Assert.Equal(account.Read, account.Loaded + account.Rejected));
    }

    [Fact]
    public async Task The_good_rows_of_the_same_files_are_loaded()
    {
        foreach (var (file, table) in new[] { ("friches.csv", "industrial_land"), ("turnkey-sites.csv", "turnkey_site"), ("commune-points.csv", "commune") })
        {
            Assert.Equal(sample.Report.Files.Single(account => account.File == file).Loaded, await sample.Database.CountAsync(table));
        }
    }

    [Fact]
    public async Task The_rejections_are_kept_beside_the_content()
    {
        Assert.Equal(SpoiltSample.BadRows.Count, await sample.Database.CountAsync("import_rejection"));
        Assert.Equal("kind|spaceport", await sample.Database.RowAsync("field, value", $"import_rejection WHERE row = {sample.Lines[0]} AND field = 'kind'"));
    }

    [Fact]
    public async Task A_commune_that_cannot_be_drawn_stops_the_import()
    {
        using var folder = new SampleFolder();
        folder.Replace("commune-points.csv", "41194,", "41194x,");
        await using var database = await EmbeddedDatabase.CreateAsync();
        var failure = await Assert.ThrowsAsync<ImportException>(() => database.ImportAsync(folder.Root));
        Assert.Contains("41194", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, await database.CountAsync("commune"));
    }

    [Fact]
    public async Task A_missing_column_stops_the_import_and_is_named()
    {
        using var folder = new SampleFolder();
        folder.Replace("friches.csv", "area_m2", "surface");
        await using var database = await EmbeddedDatabase.CreateAsync();
        var failure = await Assert.ThrowsAsync<ImportException>(() => database.ImportAsync(folder.Root));
        Assert.Contains("area_m2", failure.Message, StringComparison.Ordinal);
    }
}
