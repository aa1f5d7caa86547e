using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

public static class SchematicCommunes
{
    public static IReadOnlyList<Area> Build(IReadOnlyList<CommunePoint> points, Geometry outline) =>
        throw new NotImplementedException();
}
