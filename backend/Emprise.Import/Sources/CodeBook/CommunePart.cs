using Emprise.Core.Codes;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>A commune of the newest code book that an earlier year has as a part of another one: made again since, or its seat by now.</summary>
/// <param name="Insee">A commune of the newest code book.</param>
/// <param name="Whole">The commune that it was a part of.</param>
public sealed record CommunePart(InseeCode Insee, InseeCode Whole)
{
    /// <summary>All that the years tell of.</summary>
    /// <param name="newest">Communes of the newest year.</param>
    /// <param name="years">The years that tell the parts of their communes.</param>
    public static IReadOnlyList<CommunePart> Find(IReadOnlyCollection<InseeCode> newest, IEnumerable<CodeBookYear> years)
    {
        var known = newest.ToHashSet();
        return [.. years.SelectMany(PartsOf).Where(part => known.Contains(part.Insee)).Distinct()];
    }

    // Of a commune that the year has beside the other one, only a piece of ground was taken over: it is no part.
    private static IEnumerable<CommunePart> PartsOf(CodeBookYear year) => year.Former.Where(row => row.Successor is not null)
        .Select(row => new CommunePart(row.Insee, row.Successor!.Value))
        .Concat(year.Communes.Values.SelectMany(commune => commune.FormerCodes, (commune, former) => new CommunePart(former, commune.Insee)))
        .Where(part => !year.Communes.ContainsKey(part.Insee) && year.Communes.ContainsKey(part.Whole));
}
