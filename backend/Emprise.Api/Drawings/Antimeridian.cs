using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Union;

namespace Emprise.Api.Drawings;

/// <summary>A map that repeats the world draws past longitude 180: that part lies at the other end of it.</summary>
internal static class Antimeridian
{
    private const double Turn = 360;

    private static readonly Envelope World = new(-180, 180, -90, 90);

    public static Geometry Wrap(Geometry shape)
    {
        if (World.Contains(shape.EnvelopeInternal) || shape.IsEmpty) return shape;
        double[] shifts = [-Turn, 0, Turn];
        return UnaryUnionOp.Union(shifts.Select(shift => Within(Shifted(shape, shift))).ToArray());
    }

    private static Geometry Shifted(Geometry shape, double degrees) => AffineTransformation.TranslationInstance(degrees, 0).Transform(shape);

    private static Geometry Within(Geometry shape) => shape.Intersection(shape.Factory.ToGeometry(World));
}
