using System.Runtime.InteropServices;

namespace Emprise.Import.Boundaries;

/// <summary>Replaces edges by the paths that noding has made of them, wherever a shape has such an edge.</summary>
internal sealed class BorderRefinement(IReadOnlyDictionary<(GridPoint From, GridPoint To), GridPoint[]> refined)
{
    private readonly GridBox _box = GridBox.Around([.. refined.Values.SelectMany(path => path)]);

    /// <summary>The same shape where none of its edges was refined. Valid where the shape was.</summary>
    public GridShape Apply(GridShape shape)
    {
        if (!shape.Box.Meets(_box) || !HasRefinedEdge(shape)) return shape;
        var builder = new GridShapeBuilder(shape.VertexCount + 8);
        for (var polygon = 0; polygon < shape.PolygonCount; polygon++)
        {
            var (first, end) = shape.RingsOf(polygon);
            for (var ring = first; ring < end; ring++) builder.AddRing(CollectionsMarshal.AsSpan(Refine(shape.Ring(ring))));
            builder.EndPolygon();
        }

        var result = builder.Build();
        return result.IsValid ? result : GridShape.Of(Polygons.Repaired(result.ToGeometry()));
    }

    private bool HasRefinedEdge(GridShape shape)
    {
        for (var ring = 0; ring < shape.RingCount; ring++)
        {
            var points = shape.Ring(ring);
            for (var i = 0; i < points.Length; i++)
            {
                if (refined.ContainsKey(Linework.InOrder(points[i], points[(i + 1) % points.Length]))) return true;
            }
        }

        return false;
    }

    private List<GridPoint> Refine(ReadOnlySpan<GridPoint> ring)
    {
        var points = new List<GridPoint>(ring.Length + 8);
        for (var i = 0; i < ring.Length; i++)
        {
            points.Add(ring[i]);
            if (!refined.TryGetValue(Linework.InOrder(ring[i], ring[(i + 1) % ring.Length]), out var path)) continue;
            var between = path[1..^1];
            points.AddRange(path[0] == ring[i] ? between : between.Reverse());
        }

        return points;
    }
}
