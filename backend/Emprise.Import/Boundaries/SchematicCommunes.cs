using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Index.KdTree;
using NetTopologySuite.Index.Strtree;

namespace Emprise.Import.Boundaries;

/// <summary>
/// Stand-ins for commune boundaries where the official ones are not loaded: the Voronoi cell of each town hall, cut to the
/// outline, plus a small disc where the town hall lies off it. A gapless coverage without overlaps whose neighbours share
/// their vertices; each area holds its own town hall.
/// </summary>
public static class SchematicCommunes
{
    /// <summary>
    /// One area per commune, in the order of the points; INSEE codes must be distinct. Town halls within about 10 m of each
    /// other cannot both keep their place: the later one is taken about 150 m further east.
    /// </summary>
    public static IReadOnlyList<Area> Build(IReadOnlyList<CommunePoint> points, Geometry outline)
    {
        var sites = CommuneSite.Read(points);
        var land = new IndexedPointInAreaLocator(outline);
        var discs = TownHallDisc.Around(sites, land);
        var faces = FacesOf(sites, outline, discs.Values);
        var owned = Assign(faces, sites, land, discs);
        var areas = CoverageDissolve.By(owned, insee => insee).ToDictionary(area => area.Key);
        return [.. sites.Select(site => areas[site.Insee])];
    }

    private static IReadOnlyList<Polygon> FacesOf(
        IReadOnlyList<CommuneSite> sites, Geometry outline, IReadOnlyCollection<TownHallDisc> discs)
    {
        var linework = new Linework();
        var boxes = new STRtree<Envelope>();
        var coast = LinearComponentExtracter.GetLines(outline).Cast<LineString>().Select(line => GridRing.Read(line).ToArray());
        foreach (var ring in coast.Concat(discs.Select(disc => disc.Ring)))
        {
            linework.AddRing(ring);
            var box = GridRing.ToLinearRing(ring).EnvelopeInternal;
            boxes.Insert(box, box);
        }

        VoronoiCells.AddTo(linework, sites, boxes);
        return linework.Faces();
    }

    private static List<Area> Assign(
        IEnumerable<Polygon> faces, IEnumerable<CommuneSite> sites, IndexedPointInAreaLocator land, Dictionary<string, TownHallDisc> discs)
    {
        var tree = new KdTree<CommuneSite>();
        foreach (var site in sites.OrderBy(site => site.Place.GetHashCode())) tree.Insert(site.Mercator, site);
        var owned = new List<Area>();
        foreach (var face in faces)
        {
            var inside = face.InteriorPoint.Coordinate;
            var insee = tree.NearestNeighbor(WebMercator.FromDegrees(inside)).Data.Insee;
            if (land.Locate(inside) != Location.Exterior || (discs.TryGetValue(insee, out var disc) && disc.Covers(inside)))
            {
                owned.Add(new Area(insee, GridShape.Of(GridPoint.Factory.CreateMultiPolygon([face]))));
            }
        }

        return owned;
    }
}
