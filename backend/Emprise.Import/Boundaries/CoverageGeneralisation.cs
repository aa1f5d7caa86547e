namespace Emprise.Import.Boundaries;

public static class CoverageGeneralisation
{
    public static IReadOnlyList<Area> Simplify(IReadOnlyList<Area> areas, double toleranceMetres) =>
        throw new NotImplementedException();
}
