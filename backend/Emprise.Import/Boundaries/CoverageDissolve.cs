namespace Emprise.Import.Boundaries;

public static class CoverageDissolve
{
    public static IReadOnlyList<Area> By(IReadOnlyList<Area> areas, Func<string, string?> group) =>
        throw new NotImplementedException();
}
