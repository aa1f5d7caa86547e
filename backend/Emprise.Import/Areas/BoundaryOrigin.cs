using Emprise.Core.Model;

namespace Emprise.Import.Areas;

/// <summary>Where the lines of an area come from.</summary>
/// <param name="Quality">One of <see cref="BoundaryQuality"/>.</param>
/// <param name="Source">Entry of the manifest.</param>
/// <param name="Vintage">Year of the contour, which may be another than that of the code book.</param>
public sealed record BoundaryOrigin(string Quality, string Source, int Vintage)
{
    /// <summary>0 for the best quality.</summary>
    public int Rank => BoundaryQuality.All.ToList().IndexOf(Quality);

    /// <summary>That of an area made of several: the worst quality among them; source and year of most.</summary>
    public static BoundaryOrigin Of(IReadOnlyCollection<BoundaryOrigin> members)
    {
        var most = members.GroupBy(member => (member.Source, member.Vintage))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Source, StringComparer.Ordinal).ThenByDescending(group => group.Key.Vintage)
            .First().Key;
        return new BoundaryOrigin(members.MaxBy(member => member.Rank)!.Quality, most.Source, most.Vintage);
    }
}
