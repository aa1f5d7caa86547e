using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>The part of the report about territories of both phases.</summary>
internal static class TerritorySection
{
    private const string Territories = "SELECT id, phase, name, communes, area_hectares FROM territory WHERE id = ANY($1) ORDER BY phase DESC, name, id";

    public static async Task<IReadOnlyList<TerritoryOverlap>> ForAsync(Terrain terrain, int? zoom, Snapshot data, CancellationToken cancellation)
    {
        var ground = terrain.Perimeter.Cut is { } cut
            ? cut.Visible.Select(insee => (Key: insee, cut.Pieces[insee].Hectares, cut.Pieces[insee].IsInside))
            : terrain.Perimeter.Ground.Select(insee => (Key: insee, Hectares: terrain.Facts.GetValueOrDefault(insee)?.AreaHectares ?? 0, IsInside: true));
        var common = ground.SelectMany(piece => TerritoriesOf(terrain.Facts.GetValueOrDefault(piece.Key)).Select(id => (Id: id, piece.Hectares, piece.IsInside)))
            .GroupBy(piece => piece.Id).ToDictionary(group => group.Key, group => (Hectares: group.Sum(piece => piece.Hectares), Communes: group.Count(piece => piece.IsInside)));
        var whole = terrain.WholeHectares;
        var shapes = await ShapeQuery.ForAsync("territory", "id", common.Keys, zoom, data, cancellation);
        return await data.ListAsync(Territories, [common.Keys.ToArray()], row =>
        {
            var (id, inside) = (row.GetString(0), common[row.GetString(0)]);
            var isWhole = terrain.Perimeter.Cut is null && inside.Communes == row.GetInt32(3);
            return new TerritoryOverlap(id, row.GetInt16(1), row.GetString(2), ShareOf(inside.Hectares, whole),
                isWhole ? 1 : ShareOf(inside.Hectares, row.GetDouble(4)), inside.Communes, shapes.GetValueOrDefault(id));
        }, cancellation);
    }

    private static IEnumerable<string> TerritoriesOf(GroundFacts? fact) => ((string?[])[fact?.Territory1, fact?.Territory2]).OfType<string>();

    private static double ShareOf(double part, double? whole) => whole > 0 ? Share.Of(part / whole.Value) : 0;
}
