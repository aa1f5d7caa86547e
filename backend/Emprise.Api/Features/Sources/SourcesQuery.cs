using System.Text.Json;
using Emprise.Api.Database;
using Emprise.Api.Facts;
using Emprise.Api.Http;
using Emprise.Core.Layers;
using Emprise.Core.Model;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Emprise.Api.Features.Sources;

internal static class SourcesQuery
{
    private static readonly string CountQualities = string.Join(" UNION ALL ",
        LayerCatalogue.All.Where(layer => layer.Find("boundaryQuality") is not null)
            .Select(layer => $"SELECT '{layer.Id}', boundary_quality, count(*) FROM {layer.Table} GROUP BY boundary_quality"));

    public static async Task<LoadedSources> ReadSourcesAsync(Snapshot data, CancellationToken cancellation)
    {
        var qualities = await ReadQualitiesAsync(data, cancellation);
        await using var context = data.OpenContext();
        var sources = await context.Sources.OrderBy(source => source.Id).ToListAsync(cancellation);
        var facts = await context.ProgrammeFacts.CountAsync(cancellation);
        return new LoadedSources(data.Edition.Version, WorstOf(qualities["epci"]), qualities, [.. sources.Select(SourceOf)], facts);
    }

    public static async Task<ProgrammeFacts> ReadFactsAsync(Snapshot data, CancellationToken cancellation) =>
        new(await FactsQuery.ReadAsync(data, cancellation));

    private static async Task<Dictionary<string, IReadOnlyDictionary<string, long>>> ReadQualitiesAsync(
        Snapshot data, CancellationToken cancellation)
    {
        var found = new Dictionary<(string Layer, string Quality), long>();
        await using (var command = new NpgsqlCommand(CountQualities, data.Connection))
        {
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation)) found.Add((reader.GetString(0), reader.GetString(1)), reader.GetInt64(2));
        }

        return LayerCatalogue.All.Where(layer => layer.Find("boundaryQuality") is not null).ToDictionary(
            layer => layer.Id,
            IReadOnlyDictionary<string, long> (layer) =>
                BoundaryQuality.All.ToDictionary(quality => quality, quality => found.GetValueOrDefault((layer.Id, quality))));
    }

    private static string? WorstOf(IReadOnlyDictionary<string, long> counts) => BoundaryQuality.All.LastOrDefault(quality => counts[quality] > 0);

    private static LoadedSource SourceOf(Source source) => new(
        source.Id, source.Title, source.Producer, source.Url, source.Licence, source.Attribution, source.Vintage, source.LoadedOn,
        source.RowsRead, source.RowsLoaded, source.RowsRejected, source.Origin, source.File,
        JsonSerializer.Deserialize<FieldCompleteness[]>(source.Completeness, ApiJson.Options)!);
}
