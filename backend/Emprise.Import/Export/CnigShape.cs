using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Export;

/// <summary>
/// The geometry of a site as its layer takes it: one polygon for a plot, polygons for a zone. Any other is kept beside the layer as text,
/// and the layer holds the largest part of it, or nothing for a point.
/// </summary>
internal sealed class CnigShape
{
    private CnigShape(Geometry? fitted, string? text) => (Fitted, Text) = (fitted, text);

    /// <summary>What the layer holds.</summary>
    public Geometry? Fitted { get; }

    /// <summary>The whole geometry, where the layer cannot hold it.</summary>
    public string? Text { get; }

    public static CnigShape Of(Geometry? shape, CnigLayer layer, Reprojection reprojection)
    {
        if (shape is null) return new CnigShape(null, null);
        var moved = Moved(shape, reprojection);
        return (moved, layer.GeometryType) switch
        {
            (Polygon polygon, "MULTIPOLYGON") => new CnigShape(polygon.Factory.CreateMultiPolygon([polygon]), null),
            (MultiPolygon or Polygon, "MULTIPOLYGON") or (Polygon, "POLYGON") => new CnigShape(moved, null),
            (MultiPolygon { NumGeometries: 1 } only, "POLYGON") => new CnigShape(only.GetGeometryN(0), null),
            (MultiPolygon several, "POLYGON") => new CnigShape(several.Geometries.MaxBy(part => part.Area), several.AsText()),
            _ => new CnigShape(null, moved.AsText()),
        };
    }

    private static Geometry Moved(Geometry shape, Reprojection reprojection)
    {
        var moved = shape.Copy();
        moved.Apply(new Move(reprojection));
        moved.GeometryChanged();
        return moved;
    }

    private sealed class Move(Reprojection reprojection) : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence)
        {
            for (var index = 0; index < sequence.Count; index++)
            {
                var place = reprojection.Apply(new Coordinate(sequence.GetX(index), sequence.GetY(index)));
                sequence.SetX(index, place.X);
                sequence.SetY(index, place.Y);
            }
        }
    }
}
