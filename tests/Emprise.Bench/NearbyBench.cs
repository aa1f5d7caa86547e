using System.Globalization;
using Emprise.Api.Features.Nearby;
using Emprise.Core.Layers;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace Emprise.Bench;

/// <summary>
/// The nearest 100 sites of a random point. The bare statement returns the same columns and the distance of the 100 that an index on degrees
/// has first: it asks for no radius, counts nothing, and its order is not that of the distance. Against it: our statement, through Npgsql
/// as well, and the whole answer over HTTP, which also finds the edition of the data, counts, ranks, and writes GeoJSON.
/// </summary>
internal static class NearbyBench
{
    private static readonly (string Layer, string Query)[] Cases =
    [
        ("turnkey-sites", "radiusKm=50"), ("turnkey-sites", "radiusKm=1000"), ("turnkey-sites", "radiusKm=1000&minHectares=20&readyBy=2027"),
        ("industrial-land", "radiusKm=50"), ("industrial-land", "radiusKm=1000"), ("industrial-land", "radiusKm=50&minHectares=5"),
    ];

    public static async Task RunAsync(Laps laps, NpgsqlDataSource database, RunningApi api)
    {
        foreach (var (id, query) in Cases)
        {
            var layer = LayerCatalogue.Find(id)!;
            var times = await laps.RunAsync(
                question => ReadAsync(database, Bare(layer, Place(question))),
                question => ReadAsync(database, Ours(layer, query, Place(question))),
                question => api.AskAsync(Path(id, query, Place(question))));
            Laps.Say($"{id,-15} {query,-42} bare KNN {times[0]:F2} ms; statement {times[1]:F2} ms: {times[1] / times[0]:F2} times (target 1.5); over HTTP {times[2]:F2} ms: {times[2] / times[0]:F2} times");
        }
    }

    // All over mainland France, each once.
    private static (double Longitude, double Latitude) Place(int question) =>
        (Math.Round(-1 + question * 0.61803 % 1 * 8, 5), Math.Round(44 + question * 0.41421 % 1 * 6, 5));

    private static string Path(string id, string query, (double Longitude, double Latitude) place) =>
        string.Create(CultureInfo.InvariantCulture, $"/api/{id}/nearby?lon={place.Longitude}&lat={place.Latitude}&{query}");

    private static NpgsqlBatch Bare(Layer layer, (double Longitude, double Latitude) place)
    {
        var columns = string.Join(", ", layer.Properties.Select(property => property.Column));
        var command = new NpgsqlBatchCommand($"""
            SELECT {layer.IdColumn}, ST_AsBinary(geom, 'NDR'), {columns}, ST_Distance(geom::geography, ST_Point($1, $2)::geography)
            FROM {layer.Table} ORDER BY geom <-> ST_Point($1, $2, 4326) LIMIT 100
            """);
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = place.Longitude });
        command.Parameters.Add(new NpgsqlParameter<double> { TypedValue = place.Latitude });
        return new NpgsqlBatch { BatchCommands = { command } };
    }

    private static NpgsqlBatch Ours(Layer layer, string query, (double Longitude, double Latitude) place)
    {
        var http = new DefaultHttpContext();
        var path = Path(layer.Id, query, place);
        (http.Request.Scheme, http.Request.Host, http.Request.QueryString) = ("http", new HostString("localhost"), new QueryString(path[path.IndexOf('?')..]));
        var request = NearbyRequest.Read(layer, http.Request);
        var sql = new NearbySql(request, new Origin("point", "", null, null, [place.Longitude, place.Latitude], []));
        return new NpgsqlBatch { BatchCommands = { sql.Rows(NearbyQuery.RowsFor(request)), sql.WithoutPlace() } };
    }

    private static async Task ReadAsync(NpgsqlDataSource database, NpgsqlBatch batch)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using (batch)
        {
            batch.Connection = connection;
            await using var reader = await batch.ExecuteReaderAsync();
            var row = new object[reader.FieldCount];
            while (await reader.ReadAsync()) reader.GetValues(row);
        }
    }
}
