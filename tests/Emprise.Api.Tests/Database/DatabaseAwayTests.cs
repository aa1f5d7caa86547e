using System.Net;
using Emprise.Api.Tests.Running;
using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Api.Tests.Database;

/// <summary>The program over a database of its own, in trouble.</summary>
public sealed class DatabaseAwayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_database_the_program_starts_says_503_and_recovers()
    {
        await using var database = await SeededDatabase.CreateAsync();
        using var line = new CuttableLine(database.Address);
        await using var api = await ApiProcess.StartAsync(line.Address);

        foreach (var path in (string[])["/api/collections/epci/items", "/api/search?q=a", "/api/sources", "/api/locate?lon=1&lat=1",
            "/health/ready", "/api/collections"])
        {
            using var away = await api.Client.AskAsync(path);
            await away.ProblemAsync(HttpStatusCode.ServiceUnavailable);
            Assert.NotNull(away.Headers.RetryAfter);
        }

        foreach (var path in (string[])["/api", "/api/conformance", "/api/openapi.json", "/health/live"])
        {
            using var unconcerned = await api.Client.AskAsync(path);
            Assert.Equal(HttpStatusCode.OK, unconcerned.StatusCode);
        }

        line.Mend();
        await api.Client.JsonAsync("/api/collections/epci/items");
        await api.Client.JsonAsync("/api/locate?lon=2.02&lat=47.02");
        line.Cut();
        using var gone = await api.Client.AskAsync("/api/search?q=romo");
        await gone.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        line.Mend();
        await api.Client.JsonAsync("/api/search?q=romo");
    }

    [Fact]
    public async Task A_connection_that_broke_is_replaced_without_the_client_noticing()
    {
        await using var database = await SeededDatabase.CreateAsync();
        using var line = new CuttableLine(database.Address);
        line.Mend();
        await using var api = await ApiProcess.StartAsync(line.Address);
        await api.Client.JsonAsync("/api/collections/epci/items");
        line.BreakOpen();
        await api.Client.JsonAsync("/api/collections/communes/items");
        await using var reader = NpgsqlDataSource.Create(database.ReaderAddress);
        await using var end = reader.CreateCommand("""
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND application_name = 'emprise-api'
            """);
        await end.ExecuteNonQueryAsync(Cancellation);
        await api.Client.JsonAsync("/api/collections/regions/items");
    }

    [Fact]
    public async Task A_database_without_tables_is_not_ready()
    {
        await using var database = await SeededDatabase.CreateAsync(isSeeded: false);
        await using var api = await ApiProcess.StartAsync(database.Address);
        using var answer = await api.Client.AskAsync("/api/collections/epci/items");
        await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_database_with_tables_and_nothing_in_them_is_not_ready()
    {
        await using var database = await SeededDatabase.CreateAsync();
        await database.RunAsync("UPDATE data_version SET version = 0");
        await using var api = await ApiProcess.StartAsync(database.Address);
        using var answer = await api.Client.AskAsync("/health/ready");
        Assert.Contains("loaded", (await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        await database.RunAsync(DataVersion.RaiseSql);
        Assert.Equal(1, (int)(await api.Client.JsonAsync("/health/ready"))["dataVersion"]!);
    }

    [Fact]
    public async Task A_database_made_anew_is_served_although_its_versions_begin_again()
    {
        await using var database = await SeededDatabase.CreateAsync();
        await using var api = await ApiProcess.StartAsync(database.Address);
        using var before = await api.Client.AskAsync("/api/collections/regions/items");
        await database.RunAsync("DROP SCHEMA emprise CASCADE");
        await database.SeedAsync();
        await database.RunAsync("UPDATE region SET name = 'anew'"); // and the version is what it was
        await api.Client.JsonAsync("/health/ready");
        using var after = await api.Client.AskAsync("/api/collections/regions/items", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Contains("anew", await after.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_cut_off()
    {
        await using var database = await SeededDatabase.CreateAsync();
        await using var api = await ApiProcess.StartAsync(database.Address);
        await database.RunAsync("""
            ALTER TABLE region RENAME TO region_row;
            CREATE VIEW region AS SELECT region_row.* FROM region_row, (SELECT pg_sleep(60) AS nap OFFSET 0) slow WHERE nap IS NOT NULL
            """);
        using var answer = await api.Client.AskAsync("/api/collections/regions/items");
        var problem = await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.Contains("too long", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_gives_way_to_a_change_of_the_tables_and_gets_through_after_it()
    {
        await using var database = await SeededDatabase.CreateAsync();
        await using var api = await ApiProcess.StartAsync(database.Address);
        await using var connection = await database.Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await using (var change = new NpgsqlCommand("LOCK TABLE region IN ACCESS EXCLUSIVE MODE", connection)) await change.ExecuteNonQueryAsync(Cancellation);
        using var answer = await api.Client.AskAsync("/api/collections/regions/items");
        await answer.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(answer.Headers.RetryAfter);
        var waiting = api.Client.JsonAsync("/api/collections/regions/items");
        await Task.Delay(TimeSpan.FromSeconds(1), Cancellation); // longer than it waits at a time
        await transaction.RollbackAsync(Cancellation);
        Assert.Equal(2, (int)(await waiting)["numberMatched"]!);
    }

    [Fact]
    public async Task A_raised_version_changes_every_tag_and_shows_the_new_rows()
    {
        await using var database = await SeededDatabase.CreateAsync();
        await using var api = await ApiProcess.StartAsync(database.Address);
        using var before = await api.Client.AskAsync("/api/collections/epci/items");
        await database.RunAsync("UPDATE epci SET name = 'renamed'");
        await database.RunAsync(DataVersion.RaiseSql);
        var name = "";
        for (var i = 0; i < 100 && name != "renamed"; i++)
        {
            await Task.Delay(20, Cancellation);
            name = (string)(await api.Client.JsonAsync("/api/collections/epci/items"))["features"]![0]!["properties"]!["name"]!;
        }

        Assert.Equal("renamed", name);
        using var after = await api.Client.AskAsync("/api/collections/epci/items", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
        Assert.Equal(8, (int)(await api.Client.JsonAsync("/health/ready"))["dataVersion"]!);
    }
}
