using System.Globalization;
using Npgsql;

namespace Emprise.Bench;

/// <summary>About 100 EPCI with their exact geometry: the API's features against the geometry alone as ST_AsGeoJSON makes it.</summary>
internal static class ItemsBench
{
    private const string Statement = """
        SELECT siren, ST_AsGeoJSON(geom, 6) FROM epci
        WHERE ST_Intersects(geom, ST_MakeEnvelope($1, 45, $1 + 4, 47.5, 4326)) ORDER BY siren LIMIT 100
        """;

    public static async Task RunAsync(Laps laps, NpgsqlDataSource database, RunningApi api)
    {
        var times = await laps.RunAsync(
            question => ReadAsync(database, West(question)),
            question => api.AskAsync(string.Create(CultureInfo.InvariantCulture,
                $"/api/collections/epci/items?limit=100&bbox={West(question)},45,{West(question) + 4},47.5")));
        Laps.Say($"100 EPCI as GeoJSON           ST_AsGeoJSON through Npgsql {times[0]:F1} ms, API over HTTP {times[1]:F1} ms: {times[0] / times[1]:F2} times as fast (target 2)");
    }

    private static double West(int question) => Math.Round(-1 + question % 400 * 0.0137, 4);

    private static async Task ReadAsync(NpgsqlDataSource database, double west)
    {
        await using var command = database.CreateCommand(Statement);
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = west });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            reader.GetString(0);
            reader.GetString(1);
        }
    }
}
