using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>Reads the ground of a perimeter.</summary>
internal static class TerrainQuery
{
    public static async Task<Terrain> ForAsync(Perimeter perimeter, Snapshot data, CancellationToken cancellation)
    {
        var members = await MembersAsync(perimeter, data, cancellation);
        string[] ground = [.. members.Concat(perimeter.Membership.Rows).SelectMany(row => row.Grounds).Concat(perimeter.Cut?.Pieces.Keys ?? []).Distinct()];
        var facts = await GroundQuery.FactsAsync(ground, data, cancellation);
        var joint = perimeter.Vintage == perimeter.Newest
            ? new HashSet<string>()
            : await GroundQuery.JointInAsync(perimeter.Vintage, ground, data, cancellation);
        return new Terrain(perimeter, members, facts, joint);
    }

    // A shape also meets EPCI of which no commune counts as inside.
    private static async Task<IReadOnlyList<CodeBookRow>> MembersAsync(Perimeter perimeter, Snapshot data, CancellationToken cancellation)
    {
        IReadOnlyList<CodeBookRow> met = perimeter.Cut is { } cut
            ? [.. perimeter.Membership.Known(perimeter.Vintage).Values.Where(row => cut.IsVisible(cut.PieceOf(row)))]
            : perimeter.Inside;
        var sirens = met.Select(row => row.Epci).OfType<string>().Distinct().ToList();
        var members = await CodeBookQuery.MembersAsync(sirens, perimeter.Vintage, data, cancellation);
        return [.. members.Concat(met).DistinctBy(row => row.Insee).OrderBy(row => row.Insee, StringComparer.Ordinal)];
    }
}
