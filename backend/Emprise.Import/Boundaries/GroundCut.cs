using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Splits grounds between town halls and cuts grounds by those that come before them, all at once: borders and bisectors are
/// noded together, and every face goes to one commune.
/// </summary>
internal sealed class GroundCut
{
    private readonly Dictionary<string, GridShape> _pieces;
    private readonly BorderRefinement _refinement;

    public GroundCut(CommuneGrounds grounds)
    {
        var involved = Involved(grounds);
        var linework = new Linework();
        foreach (var ground in involved) Draw(ground, linework);
        _pieces = CoverageDissolve.By(Assign(linework.Faces(), involved), insee => insee)
            .ToDictionary(area => area.Key, area => area.Shape);
        _refinement = new BorderRefinement(linework.Refined);
    }

    /// <summary>The new area of a commune whose ground was split or cut, if anything is left for it.</summary>
    public GridShape? PieceOf(string insee) => _pieces.GetValueOrDefault(insee);

    /// <summary>An area that was not cut, with the vertices that the cut has put on its borders.</summary>
    public GridShape Refine(GridShape shape) => _refinement.Apply(shape);

    private static HashSet<Ground> Involved(CommuneGrounds grounds)
    {
        var involved = grounds.All.Where(ground => ground.IsMadeAnew).ToHashSet();
        if (!involved.Any(ground => ground.IsCut)) return involved;
        var index = grounds.Index();
        involved.UnionWith(involved.Where(ground => ground.IsCut).SelectMany(ground => index.Query(ground.Extent)).ToList());
        return involved;
    }

    private static void Draw(Ground ground, Linework linework)
    {
        for (var ring = 0; ring < ground.Shape.RingCount; ring++) linework.AddRing(ground.Shape.Ring(ring));
        if (ground.Claimants.Count == 0) return;
        var near = new STRtree<Envelope>();
        near.Insert(ground.Extent, ground.Extent);
        VoronoiCells.AddTo(linework, ground.Sites, near);
    }

    private static List<Area> Assign(IEnumerable<Polygon> faces, IReadOnlyCollection<Ground> involved)
    {
        var index = new STRtree<Ground>();
        foreach (var ground in involved) index.Insert(ground.Extent, ground);
        var owned = new List<Area>();
        foreach (var face in faces)
        {
            var inside = face.InteriorPoint.Coordinate;
            var ground = index.Query(new Envelope(inside)).Where(ground => ground.Holds(inside))
                .OrderBy(ground => ground.Origin).ThenBy(ground => ground.DistanceTo(inside)).FirstOrDefault();
            if (ground is { IsMadeAnew: true }) owned.Add(new Area(ground.OwnerAt(inside), GridShape.Of(GridPoint.Factory.CreateMultiPolygon([face]))));
        }

        return owned;
    }
}
