using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

public static class FranceOutline
{
    public static Geometry Read(string countriesTopoJsonPath) =>
        throw new NotImplementedException();
}
