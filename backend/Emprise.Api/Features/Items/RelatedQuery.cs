using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Api.Totals;
using Emprise.Core.Layers;
using Npgsql;

namespace Emprise.Api.Features.Items;

/// <summary>Containment as the layer catalogue tells it: a feature lies in those that its properties refer to.</summary>
internal static class RelatedQuery
{
    public static async Task<Related> ReadAsync(ItemRequest request, NpgsqlConnection connection, CancellationToken cancellation) => new(
        await ReadContainersAsync(request, connection, cancellation),
        await ReadContentsAsync(request, connection, cancellation));

    private static async Task<List<Container>> ReadContainersAsync(
        ItemRequest request, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var referring = request.Layer.Properties.Where(property => property.RefersTo is not null);
        var parts = referring.Select((property, i) => InOne(request.Layer, property, i)).ToList();
        var found = new List<Container>();
        if (parts.Count == 0) return found;
        await using var command = Command($"{string.Join(" UNION ALL ", parts)} ORDER BY position, id", request.Id, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            found.Add(new Container(reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        }

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

    private static async Task<List<Contents>> ReadContentsAsync(
        ItemRequest request, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var referring = ReferringTo(request.Layer);
        var found = new List<Contents>();
        if (referring.Count == 0) return found;
        var sql = new SqlText();
        var parts = referring.Select((pair, i) => OfOne(pair.Layer, pair.Property, i, request.Id, sql)).ToList();
        await using var command = sql.ToCommand($"{string.Join(" UNION ALL ", parts)} ORDER BY 1", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var (layer, property) = referring[reader.GetInt32(0)];
            var (count, hectares) = (reader.GetInt64(1), reader.IsDBNull(2) ? (double?)null : reader.GetDouble(2));
            if (count > 0) found.Add(new Contents(layer.Id, count, hectares, Href(request, layer, property)));
        }

        return found;
    }

    private static List<(Layer Layer, LayerProperty Property)> ReferringTo(Layer target) =>
        [.. LayerCatalogue.All.SelectMany(layer => layer.Properties, ValueTuple.Create).Where(pair => pair.Item2.RefersTo == target.Id)];

    // Counted as a list of it is: what is retired is not in it, and no ground is added twice.
    private static string OfOne(Layer layer, LayerProperty property, int position, string id, SqlText sql)
    {
        List<Condition> conditions = [new IsAmong(property, [id])];
        if (layer.RetiredColumn is not null) conditions.Add(new Retired(false));
        return $"({CountedSql.With(layer, conditions, sql)} SELECT {position}, count(*), {CountedSql.Sum(layer)} FROM counted)";
    }

    private static string Href(ItemRequest request, Layer layer, LayerProperty property) =>
        $"{request.Api}/collections/{layer.Id}/items?{property.Name}={PublicAddress.Escape(request.Id)}";

    private static NpgsqlCommand Command(string text, string id, NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(text, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = id });
        return command;
    }
}
