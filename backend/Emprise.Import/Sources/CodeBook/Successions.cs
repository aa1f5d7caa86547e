using Emprise.Core.Codes;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>A code that is no commune of the newest code book any more, and the commune that answers for it now.</summary>
/// <param name="Former">The outdated code, or that of a municipal arrondissement.</param>
/// <param name="Heir">A commune of the newest code book.</param>
/// <param name="FormerName">Name under the outdated code, where any vintage tells it.</param>
public sealed record Succession(InseeCode Former, InseeCode Heir, string? FormerName);

/// <summary>The way from outdated codes to communes of the newest code book.</summary>
public sealed class Successions
{
    private readonly CodeBookYear _newest;
    private readonly ILookup<InseeCode, Succession> _byFormer;

    /// <summary>As they were found before.</summary>
    public Successions(CodeBookYear newest, IReadOnlyList<Succession> all)
    {
        _newest = newest;
        All = all;
        _byFormer = All.ToLookup(succession => succession.Former);
    }

    /// <summary>As the code books tell them.</summary>
    public Successions(CodeBookYear newest, IReadOnlyList<CodeBookYear> earlier)
        : this(newest, Find(newest, earlier))
    {
    }

    /// <summary>Every outdated code; one that was divided occurs once for each part.</summary>
    public IReadOnlyList<Succession> All { get; }

    /// <summary>The commune of today for a code of any year, the most populous where it was divided; null for an unknown code.</summary>
    public InseeCode? Resolve(InseeCode code) => _newest.Communes.ContainsKey(code)
        ? code
        : _byFormer[code].MaxBy(succession => _newest.Communes[succession.Heir].Population ?? 0)?.Heir;

    private static List<Succession> Find(CodeBookYear newest, IReadOnlyList<CodeBookYear> earlier)
    {
        var names = Names([newest, .. earlier]);
        var pairs = newest.Communes.Values.SelectMany(commune => commune.FormerCodes, (commune, former) => (former, heir: commune.Insee))
            .Concat(newest.Former.Where(row => row.Successor is not null).Select(row => (former: row.Insee, heir: row.Successor!.Value)));
        return [.. pairs.Distinct()
            .Where(pair => !newest.Communes.ContainsKey(pair.former) && newest.Communes.ContainsKey(pair.heir))
            .Select(pair => new Succession(pair.former, pair.heir, names.GetValueOrDefault(pair.former)))];
    }

    private static Dictionary<InseeCode, string> Names(IReadOnlyList<CodeBookYear> newestFirst)
    {
        var names = new Dictionary<InseeCode, string>();
        foreach (var row in newestFirst.SelectMany(year => year.Former.Concat(year.Communes.Values))) names.TryAdd(row.Insee, row.Name);
        return names;
    }
}
