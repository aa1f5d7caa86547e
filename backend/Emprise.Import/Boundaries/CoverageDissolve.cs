using NetTopologySuite.Operation.OverlayNG;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Unites areas by a group key. Borders inside a group cancel arc by arc, which is exact and linear where neighbours share
/// their vertices; holes, enclaves and parts that touch at a point come out as OGC Simple Features 06-103r4 §6.1.11 wants them.
/// One network serves any number of groupings, also at the same time.
/// </summary>
public sealed class CoverageDissolve
{
    private readonly CoverageNetwork _network;

    public CoverageDissolve(IReadOnlyList<Area> areas)
        : this(new CoverageNetwork(areas))
    {
    }

    internal CoverageDissolve(CoverageNetwork network) => _network = network;

    /// <inheritdoc cref="By(Func{string, string})"/>
    public static IReadOnlyList<Area> By(IReadOnlyList<Area> areas, Func<string, string?> group) => new CoverageDissolve(areas).By(group);

    /// <summary>
    /// One area per group, in the order in which the groups first occur; areas whose group is null are left out. Members that
    /// overlap or whose vertices do not match are united by overlay instead: slivers may remain, the result is valid.
    /// </summary>
    public IReadOnlyList<Area> By(Func<string, string?> group)
    {
        var sides = new byte[_network.ArcCount];
        return [.. Enumerable.Range(0, _network.Areas.Count)
            .GroupBy(area => group(_network.Areas[area].Key))
            .Where(members => members.Key is not null)
            .Select(members => new Area(members.Key!, Unite([.. members], sides)))];
    }

    private GridShape Unite(int[] members, byte[] sides)
    {
        if (members.Length == 1 && _network.Areas[members[0]].Shape is { IsEmpty: false, IsValid: true } alone) return alone;
        var hasOverlap = Meet(members, sides);
        var outline = Outline(members, sides);
        var united = hasOverlap ? null : RingAssembly.Assemble(ArcTrace.Rings(_network, outline));
        return united is { IsEmpty: false, IsValid: true } ? united : Overlay(members);
    }

    // Notes on which sides of each arc members lie. Two on the same side overlap, and cancelling arcs cannot unite them.
    private bool Meet(int[] members, byte[] sides)
    {
        var hasOverlap = false;
        foreach (var arc in ArcsOf(members))
        {
            ref var side = ref sides[arc < 0 ? ~arc : arc];
            hasOverlap |= (side & SideOf(arc)) != 0;
            side |= SideOf(arc);
        }

        return hasOverlap;
    }

    // An arc with a member on one side only is outline; one with members on both lies between them and goes.
    private List<int> Outline(int[] members, byte[] sides)
    {
        var outline = ArcsOf(members).Where(arc => sides[arc < 0 ? ~arc : arc] == SideOf(arc)).ToList();
        foreach (var arc in ArcsOf(members)) sides[arc < 0 ? ~arc : arc] = 0;
        return outline;
    }

    private IEnumerable<int> ArcsOf(int[] members)
    {
        foreach (var area in members)
        {
            for (var ring = 0; ring < _network.Areas[area].Shape.RingCount; ring++)
            {
                for (var i = 0; i < _network.Ring(area, ring).Length; i++) yield return _network.Ring(area, ring)[i];
            }
        }
    }

    private static byte SideOf(int arc) => (byte)(arc < 0 ? 2 : 1);

    private GridShape Overlay(IEnumerable<int> members)
    {
        var valid = members.Select(member => _network.Areas[member].Shape)
            .Select(shape => shape.IsValid ? shape.ToGeometry() : Polygons.Repaired(shape.ToGeometry()));
        var all = GridPoint.Factory.BuildGeometry(valid.ToList());
        return GridShape.Of(Polygons.Of(UnaryUnionNG.Union(all, GridPoint.Grid)));
    }
}
