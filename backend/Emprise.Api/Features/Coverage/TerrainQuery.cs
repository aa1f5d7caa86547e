using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>Reads the ground of a perimeter.</summary>
internal static class TerrainQuery
{
    public static async Task<Terrain> ForAsync(Perimeter perimeter, Snapshot data, CancellationToken cancellation)
    {
        var members = await MembersAsync(perimeter, data, cancellation);
        string[] ground = [.. members.Concat(perimeter.Membership.Rows).Select(row => row.Ground).OfType<string>().Concat(perimeter.Cut?.Pieces.Keys ?? []).Distinct()];
        var facts = await GroundQuery.FactsAsync(ground, data, cancellation);
        var grown = perimeter.Vintage == perimeter.Newest
            ? new HashSet<string>()
            : await GroundQuery.GrownSinceAsync(ground, perimeter.Vintage, data, cancellation);
        return new Terrain(perimeter, members, facts, grown);
    }

    // A shape also meets EPCI of which no commune counts as inside.
    private static async Task<IReadOnlyList<CodeBookRow>> MembersAsync(Perimeter perimeter, Snapshot data, CancellationToken cancellation)
    {
        var met = perimeter.Inside;
        if (perimeter.Cut is { } cut)
        {
            var visible = cut.Pieces.Where(piece => piece.Value.IsVisible).Select(piece => piece.Key).ToList();
            var formers = perimeter.Vintage == perimeter.Newest ? [] : await CodeBookQuery.FormersAsync(visible, data, cancellation);
            met = [.. (await CodeBookQuery.RowsAsync([], [.. visible.Union(formers)], data, cancellation)).Where(row => row.Vintage == perimeter.Vintage)];
        }

        var sirens = met.Select(row => row.Epci).OfType<string>().Distinct().ToList();
        var members = await CodeBookQuery.MembersAsync(sirens, perimeter.Vintage, data, cancellation);
        return [.. members.Concat(met).DistinctBy(row => row.Insee).OrderBy(row => row.Insee, StringComparer.Ordinal)];
    }
}
