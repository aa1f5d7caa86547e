using System.IO.Pipelines;
using Emprise.Api.Database;
using Emprise.Api.GeoJson;
using Emprise.Api.Http;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>One feature with its exact geometry, what contains it and what it contains.</summary>
internal static class ItemQuery
{
    public static async Task<Problem?> WriteAsync(ItemRequest request, Snapshot data, PipeWriter output, CancellationToken cancellation)
    {
        var json = new JsonOutput(output);
        if (!await WriteFeatureAsync(request, data.Connection, json, cancellation))
        {
            return Problem.NotFound($"{request.Layer.Id} has no feature '{request.Id}'.");
        }

        var related = await RelatedQuery.ReadAsync(request, data.Connection, cancellation);
        json.Raw("},\"links\":"u8);
        json.Raw(ApiJson.ToUtf8(Links(request)));
        json.Raw(",\"related\":"u8);
        json.Raw(ApiJson.ToUtf8(related));
        json.Raw("}"u8);
        return null;
    }

    private static async Task<bool> WriteFeatureAsync(
        ItemRequest request, NpgsqlConnection connection, JsonOutput json, CancellationToken cancellation)
    {
        var layer = request.Layer;
        var columns = string.Join(", ", layer.Properties.Select(property => property.Column));
        await using var command = new NpgsqlCommand($"""
            SELECT {layer.IdColumn}, ST_AsBinary({Layer.GeometryColumn}, 'NDR'), {columns}
            FROM {layer.Table} WHERE {layer.IdColumn} = $1
            """, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = request.Id });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        if (!await reader.ReadAsync(cancellation)) return false;
        new FeatureColumns(layer.Properties, json).WriteOpen(reader);
        return true;
    }

    private static Link[] Links(ItemRequest request) =>
    [
        new("self", MediaTypes.GeoJson, "This feature", request.Query.Canonical),
        new("collection", MediaTypes.Json, request.Layer.Title, $"{request.Api}/collections/{request.Layer.Id}"),
    ];
}
