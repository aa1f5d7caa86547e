using Emprise.Core.Geography;
using Emprise.Import.Boundaries;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>The shapes of one coverage, whose areas do not overlap: exact, and generalised for each zoom band.</summary>
internal static class AreaCoverage
{
    /// <summary>The communes themselves.</summary>
    public static Dictionary<string, Shape> OfCommunes(CommuneShapes communes) => Generalised(communes.Areas, communes.Origins);

    /// <summary>
    /// Areas made of communes. A contour that a file gave for the area itself is taken where it is of better quality than the worst
    /// of its communes; of the same quality, the communes' own lines stay, because they are shared with the neighbours.
    /// </summary>
    /// <param name="connection">The connection of the import.</param>
    /// <param name="layer">Layer of the contours that files gave.</param>
    /// <param name="communes">What the areas are made of.</param>
    /// <param name="group">The area in which a commune lies, by their codes.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<Dictionary<string, Shape>> OfGroupsAsync(
        NpgsqlConnection connection, string layer, CommuneShapes communes, Func<string, string?> group, CancellationToken cancellation)
    {
        var origins = communes.Origins.Keys.GroupBy(group).Where(members => members.Key is not null)
            .ToDictionary(members => members.Key!, members => communes.OriginOf([.. members]));
        var told = await LoadedBoundaries.PickAsync(connection, layer, isSchematic: false, cancellation);
        var better = told.Where(area => origins.TryGetValue(area.Key, out var derived) && area.Value.Rank < derived.Rank).ToDictionary();
        var areas = await LoadedBoundaries.ReadAsync(connection, layer, better.ContainsKey, cancellation);
        foreach (var (key, origin) in better) origins[key] = origin;
        var dissolved = CoverageDissolve.By(communes.Areas, insee => group(insee) is { } key && !better.ContainsKey(key) ? key : null);
        return Generalised([.. areas.Concat(dissolved)], origins);
    }

    private static Dictionary<string, Shape> Generalised(IReadOnlyList<Area> exact, IReadOnlyDictionary<string, BoundaryOrigin> origins)
    {
        var bands = CoverageGeneralisation.Simplify(exact, [.. ZoomBand.All.Select(band => band.PixelMetres)]);
        return exact.Index().ToDictionary(
            area => area.Item.Key,
            area => new Shape(area.Item.Shape, [.. bands.Select(band => band[area.Index])], origins[area.Item.Key]));
    }
}
