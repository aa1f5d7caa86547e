using Emprise.Import.Tests.Official;
using Npgsql;
using Xunit;

namespace Emprise.Import.Tests.Embedded;

/// <summary>Whatever happens to an import, readers see the old content or the new.</summary>
public sealed class AllOrNothingTests
{
    // The last table that is written: all others have been replaced by then.
    private const string FailLate = """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON content_fingerprint EXECUTE FUNCTION refuse();
        """;

    [Fact]
    public async Task A_failure_at_the_very_end_leaves_the_old_content()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        await database.ImportAsync(folder.Root);
        await database.RunAsync(FailLate);
        folder.Append("friches.csv", "14118_1,Usine,industrial,without-project,14118,-0.3,49.1,100,2024-01-01,DDTM");
        var before = await SummaryAsync(database);
        await Assert.ThrowsAsync<PostgresException>(() => database.ImportAsync(folder.Root));
        Assert.Equal(before, await SummaryAsync(database));
    }

    [Fact]
    public async Task The_import_after_a_failure_loads_what_the_failed_one_could_not()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        await database.ImportAsync(folder.Root);
        await database.RunAsync(FailLate);
        folder.Append("friches.csv", "14118_1,Usine,industrial,without-project,14118,-0.3,49.1,100,2024-01-01,DDTM");
        await Assert.ThrowsAsync<PostgresException>(() => database.ImportAsync(folder.Root));
        await database.RunAsync("DROP TRIGGER refuse ON content_fingerprint");
        Assert.Equal("loaded", (await database.ImportAsync(folder.Root)).Outcome);
        Assert.Equal(1, await database.CountAsync("industrial_land WHERE id = 'cartofriches:14118_1'"));
        Assert.Equal(2, await database.VersionAsync());
    }

    [Fact]
    public async Task A_changed_file_replaces_what_it_said_before()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        var first = await database.ImportAsync(folder.Root);
        folder.Replace("territory-members.csv", "Sologne Val de Cher", "Sologne et Cher");
        Assert.Equal(first.Read, (await database.ImportAsync(folder.Root)).Read);
        Assert.Equal("Sologne et Cher", await database.OneAsync<string>("SELECT territory2_name FROM commune WHERE insee = '41194'"));
    }

    [Fact]
    public async Task Of_two_imports_at_once_the_second_waits_and_finds_nothing_to_do()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        var reports = await Task.WhenAll(database.ImportAsync(folder.Root), database.ImportAsync(folder.Root));
        Assert.Equal(["loaded", "unchanged"], reports.Select(report => report.Outcome).Order());
        Assert.Equal(1, await database.VersionAsync());
        Assert.Contains("waiting", database.Screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forced_the_same_content_is_loaded_again()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        await database.ImportAsync(folder.Root);
        var before = await SummaryAsync(database);
        Assert.Equal("loaded", (await database.ImportAsync(folder.Root, isForced: true)).Outcome);
        Assert.Equal(2, await database.VersionAsync());
        Assert.Equal(before.Split('|')[1..], (await SummaryAsync(database)).Split('|')[1..]);
    }

    [Fact]
    public async Task An_import_that_is_killed_leaves_the_old_content_and_the_next_one_runs()
    {
        using var folder = new SampleFolder();
        await using var database = await EmbeddedDatabase.CreateAsync();
        await database.ImportAsync(folder.Root);
        var before = await SummaryAsync(database);
        await using (await HoldAsync(database))
        {
            await KillWhileItWritesAsync(database, folder.Checkout);
        }

        Assert.Equal(before, await SummaryAsync(database));
        Assert.Equal("loaded", (await database.ImportAsync(folder.Root, isForced: true)).Outcome);
    }

    // Holding the last table makes the import wait in the middle of its transaction, until this connection is closed.
    private static async Task<NpgsqlConnection> HoldAsync(EmbeddedDatabase database)
    {
        var connection = await database.Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var hold = new NpgsqlCommand("BEGIN; LOCK TABLE search_entry IN SHARE MODE", connection);
        await hold.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task KillWhileItWritesAsync(EmbeddedDatabase database, string checkout)
    {
        using var import = ImportProgram.Start(database.Address, checkout, ["import", "embedded", "--force"]);
        for (string? line = ""; line?.Contains("Writing", StringComparison.Ordinal) == false;)
        {
            line = await import.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }

        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        import.Kill();
        await import.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static Task<string> SummaryAsync(EmbeddedDatabase database) => database.OneAsync<string>("""
        SELECT concat_ws('|', (SELECT version FROM data_version), (SELECT count(*) FROM commune), (SELECT sum(population) FROM epci),
            (SELECT count(*) FROM industrial_land), (SELECT count(*) FROM search_entry), (SELECT count(*) FROM commune_succession),
            (SELECT md5(string_agg(insee || ST_AsBinary(geom)::text, ',' ORDER BY insee)) FROM commune))
        """);
}
