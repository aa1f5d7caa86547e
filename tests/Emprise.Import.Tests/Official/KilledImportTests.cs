using Emprise.Import.Tests.Embedded;
using Xunit;

namespace Emprise.Import.Tests.Official;

/// <summary>An import of official files that dies leaves the old content, whenever it dies.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 20_000;

    [Fact]
    public async Task Killed_at_any_moment_the_old_or_the_new_is_there_and_the_next_run_is_clean()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        await database.ImportAsync(folder.Root);
        var first = FricheFile.Write(Path.Combine(folder.Checkout, "premier relevé.csv"), Rows, "Usine");
        var second = FricheFile.Write(Path.Combine(folder.Checkout, "second relevé.csv"), Rows / 2, "Fabrique");
        await ImportAsync(database, folder, first);
        var old = await SummaryAsync(database);
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            await KillAsync(database, folder, second, TimeSpan.FromMilliseconds(Random.Shared.Next(0, 2_500)));
            var now = await SummaryAsync(database);
            if (now != old) Assert.Equal(await NewAsync(database), now);
        }

        var (code, output, _) = await ImportAsync(database, folder, second, "--force");
        Assert.Equal((0, await NewAsync(database)), (code, await SummaryAsync(database)));
        Assert.Contains("Loaded 10,000 of 10,000 rows", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_imports_at_once_the_second_waits_and_both_are_whole()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        await database.ImportAsync(folder.Root);
        var files = Enumerable.Range(1, 3)
            .Select(number => FricheFile.Write(Path.Combine(folder.Checkout, $"{number}.csv"), 100 * number, $"Relevé {number}")).ToList();
        var runs = await Task.WhenAll(files.Select(file => ImportAsync(database, folder, file)));
        Assert.All(runs, run => Assert.Equal(0, run.Code));
        var current = await database.CountAsync("industrial_land WHERE source = 'cartofriches' AND retired_on IS NULL");
        Assert.Contains(current, new long[] { 100, 200, 300 });
        Assert.Equal(3, await database.CountAsync("import_run WHERE source = 'cartofriches' AND origin = 'file'"));
        Assert.Equal(4, await database.VersionAsync());
    }

    private static Task<(int Code, string Output, string Error)> ImportAsync(
        EmbeddedDatabase database, SampleFolder folder, string file, params string[] more) =>
        ImportProgram.RunAsync(database.Address, folder.Checkout, ["import", "friches", file, .. more]);

    // The wait begins when the rows are being read, so that the kill falls somewhere between the first row and the last table.
    private static async Task KillAsync(EmbeddedDatabase database, SampleFolder folder, string file, TimeSpan wait)
    {
        using var import = ImportProgram.Start(database.Address, folder.Checkout, ["import", "friches", file, "--force"]);
        for (string? line = ""; line?.Contains("Reading", StringComparison.Ordinal) == false;)
        {
            line = await import.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }

        await Task.Delay(wait, TestContext.Current.CancellationToken);
        import.Kill();
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    // Half of the first file's sites are in the second under the same ids; the others are retired.
    private static async Task<string> NewAsync(EmbeddedDatabase database) =>
        $"{Rows / 2}|{Rows / 2 + await database.CountAsync("industrial_land WHERE source = 'cartofriches' AND id NOT LIKE '%:41194\\_%'")}|Fabrique 1|Fabrique 10000";

    private static Task<string> SummaryAsync(EmbeddedDatabase database) => database.OneAsync<string>("""
        SELECT concat_ws('|', count(*) FILTER (WHERE retired_on IS NULL), count(*) FILTER (WHERE retired_on IS NOT NULL),
            max(name) FILTER (WHERE id = 'cartofriches:41194_1'), max(name) FILTER (WHERE id = 'cartofriches:41194_10000'))
        FROM industrial_land WHERE source = 'cartofriches'
        """);
}
