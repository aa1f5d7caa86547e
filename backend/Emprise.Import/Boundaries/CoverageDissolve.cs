using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Unites areas by a group key. Borders inside a group cancel edge by edge, which is exact and linear where neighbours share
/// their vertices; holes, enclaves and parts that touch at a point come out as OGC Simple Features 06-103r4 §6.1.11 wants them.
/// </summary>
public static class CoverageDissolve
{
    /// <summary>
    /// One area per group, in the order in which the groups first occur; areas whose group is null are left out. Members that
    /// overlap or whose vertices do not match are united by overlay instead: slivers may remain, the result is valid.
    /// </summary>
    public static IReadOnlyList<Area> By(IReadOnlyList<Area> areas, Func<string, string?> group) =>
        [.. areas
            .GroupBy(area => group(area.Key))
            .Where(members => members.Key is not null)
            .Select(members => new Area(members.Key!, Unite([.. members.Select(member => member.Shape)])))];

    private static GridShape Unite(IReadOnlyList<GridShape> members)
    {
        var edges = new BoundaryEdges();
        foreach (var member in members) edges.Add(member);
        var united = edges.HasOverlap ? null : RingAssembly.Assemble(edges.Trace());
        return united is { IsEmpty: false, IsValid: true } ? GridShape.Of(united) : GridShape.Of(Overlay(members));
    }

    private static MultiPolygon Overlay(IEnumerable<GridShape> members)
    {
        var valid = members.Select(member => member.ToGeometry()).Select(member => member.IsValid ? member : Polygons.Repaired(member));
        var all = GridPoint.Factory.BuildGeometry(valid.ToList());
        return Polygons.Of(UnaryUnionNG.Union(all, GridPoint.Grid));
    }
}
