using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Triangulate;

namespace Emprise.Import.Boundaries;

/// <summary>The edges of the cells in which one town hall is nearer than every other, computed in web Mercator.</summary>
internal static class VoronoiCells
{
    // An edge that is straight in the projection bends in degrees: in pieces of 10 km it strays by 2 m at most.
    private const double PieceMetres = 10_000;

    /// <summary>Adds the edges, in pieces, where they come near one of the boxes (degrees): the rest crosses open sea.</summary>
    public static void AddTo(Linework linework, IReadOnlyList<CommuneSite> sites, STRtree<Envelope> boxes)
    {
        foreach (var (from, to) in Edges(sites))
        {
            var last = WebMercator.ToGrid(from);
            var pieces = Math.Max(1, (int)Math.Ceiling(from.Distance(to) / PieceMetres));
            for (var piece = 1; piece <= pieces; piece++)
            {
                var next = WebMercator.ToGrid(Between(from, to, (double)piece / pieces));
                if (boxes.Query(new Envelope(last.ToCoordinate(), next.ToCoordinate())).Count > 0) linework.Add(last, next);
                last = next;
            }
        }
    }

    // Cells come as closed rings: each edge is met from both sides, in one direction here.
    private static HashSet<(Coordinate From, Coordinate To)> Edges(IReadOnlyList<CommuneSite> sites)
    {
        var builder = new VoronoiDiagramBuilder
        {
            ClipEnvelope = new Envelope(-WebMercator.HalfWorld, WebMercator.HalfWorld, -WebMercator.HalfWorld, WebMercator.HalfWorld),
        };
        builder.SetSites([.. sites.Select(site => site.Mercator)]);
        var edges = new HashSet<(Coordinate, Coordinate)>();
        foreach (var ring in LinearComponentExtracter.GetLines(builder.GetDiagram(GridPoint.Factory)).Cast<LineString>())
        {
            var path = ring.Coordinates;
            for (var i = 1; i < path.Length; i++) edges.Add(InOrder(path[i - 1], path[i]));
        }

        return edges;
    }

    // The ends are taken as they are: the next edge must round to the same grid point.
    private static Coordinate Between(Coordinate from, Coordinate to, double share) =>
        share >= 1 ? to : new Coordinate(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);

    private static (Coordinate, Coordinate) InOrder(Coordinate one, Coordinate other) =>
        one.CompareTo(other) <= 0 ? (one, other) : (other, one);
}
