using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>Containment as the layer catalogue tells it: a feature lies in those that its properties refer to.</summary>
internal static class RelatedQuery
{
    public static async Task<Related> ReadAsync(ItemRequest request, NpgsqlConnection connection, CancellationToken cancellation) => new(
        await ReadContainersAsync(request, connection, cancellation),
        await ReadContentsAsync(request, connection, cancellation));

    private static async Task<List<Container>> ReadContainersAsync(ItemRequest request, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var parts = request.Layer.Properties.Where(property => property.RefersTo is not null).Select((property, i) => InOne(request.Layer, property, i)).ToList();
        var found = new List<Container>();
        if (parts.Count == 0) return found;
        await using var command = Command($"{string.Join(" UNION ALL ", parts)} ORDER BY position, id", request.Id, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) found.Add(new Container(reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return found;
    }

    private static string InOne(Layer layer, LayerProperty property, int position)
    {
        var target = LayerCatalogue.Find(property.RefersTo!)!;
        var refers = property.Type == PropertyType.TextList ? $"= ANY (feature.{property.Column})" : $"= feature.{property.Column}";
        return $"""
            SELECT {position} AS position, '{target.Id}', target.{target.IdColumn} AS id, target.name
            FROM {layer.Table} feature JOIN {target.Table} target ON target.{target.IdColumn} {refers} WHERE feature.{layer.IdColumn} = $1
            """;
    }

    private static async Task<List<Contents>> ReadContentsAsync(ItemRequest request, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var referring = (from layer in LayerCatalogue.All from property in layer.Properties where property.RefersTo == request.Layer.Id select (layer, property)).ToList();
        var found = new List<Contents>();
        if (referring.Count == 0) return found;
        await using var command = Command($"{string.Join(" UNION ALL ", referring.Select((pair, i) => OfOne(pair.layer, pair.property, i)))} ORDER BY 1", request.Id, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var (layer, property) = referring[reader.GetInt32(0)];
            if (reader.GetInt64(1) is var count and > 0) found.Add(new Contents(layer.Id, count, reader.IsDBNull(2) ? null : reader.GetDouble(2), Href(request, layer, property)));
        }

        return found;
    }

    private static string OfOne(Layer layer, LayerProperty property, int position)
    {
        var area = layer.IsHectaresAdditive ? $"round(sum({Layer.HectaresColumn})::numeric, 4)::double precision" : "NULL::double precision";
        var refers = property.Type == PropertyType.TextList ? $"{property.Column} @> ARRAY[$1]" : $"{property.Column} = $1";
        return $"SELECT {position}, count(*), {area} FROM {layer.Table} WHERE {refers}";
    }

    private static string Href(ItemRequest request, Layer layer, LayerProperty property) =>
        $"{request.Api}/collections/{layer.Id}/items?{property.Name}={Uri.EscapeDataString(request.Id).Replace("%3A", ":", StringComparison.Ordinal)}";

    private static NpgsqlCommand Command(string text, string id, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(text, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        return command;
    }
}
