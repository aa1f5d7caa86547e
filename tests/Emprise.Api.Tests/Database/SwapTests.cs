using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Emprise.Api.Tests.Running;
using Emprise.Core.Database;
using Npgsql;

namespace Emprise.Api.Tests.Database;

/// <summary>
/// Imports swap the data as fast as they can while clients ask. In version V there are <c>6 + V % 5</c> sites of V hectares each, and the
/// population of everything is V: a body that mixes two versions, or comes under the tag of another, gives itself away.
/// </summary>
public sealed class SwapTests
{
    private const int Swaps = 300;
    private const string Owner = "200071082";

    private static readonly string Swap = $"""
        {DataVersion.RaiseSql};
        DELETE FROM industrial_land;
        INSERT INTO industrial_land (id, name, kind, status, area_hectares, epci, source, vintage, geometry_precision)
            SELECT 'swap:' || site, 'Site', 'plot', 'unknown', version, '{Owner}', 'swap', 2026, 'commune'
            FROM data_version, generate_series(1, 6 + version % 5) site;
        UPDATE epci SET population = version FROM data_version;
        UPDATE region SET population = version FROM data_version
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_is_answered_while_imports_swap_is_of_the_one_version_its_tag_names()
    {
        await using var database = await SeededDatabase.CreateAsync();
        // Too large for memory: read twice, and sent from a file.
        await database.RunAsync("UPDATE region SET geom = ST_Segmentize(geom, 0.0000009) WHERE code = '24'");
        await RunAsync(Swap, database);
        await using var api = await ApiProcess.StartAsync(database.Address);
        using var swapped = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<long, int>();
        var clients = Questions.Select(question => AskUntilAsync(api.Client, question.Path, question.Check, seen, swapped.Token)).ToList();
        for (var i = 0; i < Swaps; i++)
        {
            await RunAsync(Swap, database);
            await Task.Delay(i % 10, Cancellation);
        }

        await swapped.CancelAsync();
        await Task.WhenAll(clients);
        Assert.True(seen.Count > Swaps / 10, $"Only {seen.Count} versions were met.");
        var last = await database.ReadAsync<long>(DataVersion.ReadSql);
        using var settled = await api.Client.AskAsync("/api/collections/industrial-land/items?limit=5");
        Assert.Equal(last, VersionOf(settled));
        CheckPage(last, await TextAsync(settled));
    }

    // Each twice, so that some of them meet what the other has made.
    private static IEnumerable<(string Path, Action<long, string> Check)> Questions =>
        Enumerable.Repeat<(string, Action<long, string>)[]>(
        [
            ("/api/collections/industrial-land/items?limit=5", CheckPage),
            ($"/api/collections/epci/items/{Owner}", CheckItem),
            ("/api/collections/industrial-land/items?f=csv&properties=areaHectares", CheckTable),
            ("/api/collections/regions/items?limit=1", CheckLarge),
            ("/api/sources", (version, body) => Assert.Equal(version, (long)Read(body, "dataVersion"))),
        ], 2).SelectMany(question => question);

    private static async Task AskUntilAsync(
        HttpClient client, string path, Action<long, string> check, ConcurrentDictionary<long, int> seen, CancellationToken end)
    {
        var tag = "W/\"0\"";
        while (!end.IsCancellationRequested)
        {
            using var answer = await client.AskAsync(path, ("If-None-Match", tag));
            if (answer.StatusCode == HttpStatusCode.NotModified)
            {
                Assert.Equal(tag, answer.Headers.ETag!.ToString());
                continue;
            }

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode}");
            Assert.NotEqual(tag, answer.Headers.ETag!.ToString());
            tag = answer.Headers.ETag.ToString();
            check(VersionOf(answer), await TextAsync(answer));
            seen.AddOrUpdate(VersionOf(answer), 1, (_, times) => times + 1);
        }
    }

    private static void CheckPage(long version, string body)
    {
        var page = JsonNode.Parse(body)!;
        Assert.Equal(6 + version % 5, (long)page["numberMatched"]!);
        Assert.All(page["features"]!.AsArray(), site => Assert.Equal(version, (double)site!["properties"]!["areaHectares"]!));
    }

    private static void CheckItem(long version, string body)
    {
        var feature = JsonNode.Parse(body)!;
        Assert.Equal(version, (long)feature["properties"]!["population"]!);
        var land = feature["related"]!["contains"]!.AsArray().Single(contents => (string)contents!["collection"]! == "industrial-land")!;
        Assert.Equal((6 + version % 5, version * (6.0 + version % 5)), ((long)land["count"]!, (double)land["areaHectares"]!));
    }

    private static void CheckTable(long version, string body)
    {
        var lines = body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(6 + version % 5, lines.Length);
        Assert.All(lines, line => Assert.Equal(version.ToString(CultureInfo.InvariantCulture), line.Split(',')[1]));
    }

    private static void CheckLarge(long version, string body)
    {
        Assert.True(body.Length > 8 << 20);
        Assert.Contains($"\"population\":{version},", body, StringComparison.Ordinal);
    }

    private static JsonNode Read(string body, string member) => JsonNode.Parse(body)![member]!;

    private static long VersionOf(HttpResponseMessage answer) => long.Parse(answer.Headers.ETag!.Tag[1..].Split('-')[0], CultureInfo.InvariantCulture);

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(Cancellation);

    // As an import does it: in one transaction, which raises the version and tells the listeners.
    private static async Task RunAsync(string sql, SeededDatabase database)
    {
        await using var connection = await database.Source.OpenConnectionAsync(Cancellation);
        await using var transaction = await connection.BeginTransactionAsync(Cancellation);
        await using (var command = new NpgsqlCommand(sql, connection, transaction)) await command.ExecuteNonQueryAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }
}
