namespace Emprise.Api.Features.Coverage;

/// <summary>Decides which place a name means, from what the search index has for it.</summary>
internal sealed class NameResolution(ILookup<string, NamedPlace> exact, ILookup<string, NamedPlace> similar)
{
    /// <summary>The entry for a name.</summary>
    public ResolvedEntry Resolve(string text, PlaceName name)
    {
        var places = Exact(name);
        if (places.Count == 0) return Guess(text, name);
        if (places is not [var only]) return ResolvedEntry.Among(text, [.. places.Select(place => place.Candidate)]);
        // Another name of a commune is that of one which it took over; of an EPCI, its own without the legal kind.
        return only.IsName || only.Candidate.Kind != Candidate.Commune
            ? ResolvedEntry.Found(text, only.Candidate)
            : ResolvedEntry.Outdated(text, null, text, only.Candidate);
    }

    /// <summary>Places that have this very name, or, where none has, that went by it.</summary>
    public IReadOnlyList<NamedPlace> Exact(PlaceName name)
    {
        IReadOnlyList<NamedPlace> all = [.. exact[name.Words].Concat(name.IsEpci ? exact[name.WithoutKind] : [])
            .Where(place => IsIn(place.Candidate, name) && !(name.IsEpci && place.Candidate.Kind == Candidate.Commune))];
        IReadOnlyList<NamedPlace> named = [.. all.Where(place => place.IsName)];
        return named.Count > 0 ? named : [.. all.DistinctBy(place => place.Candidate.Code)];
    }

    private ResolvedEntry Guess(string text, PlaceName name)
    {
        var near = similar[name.Words].Where(place => IsIn(place.Candidate, name))
            .Select(place => (place, slips: Typo.Slips(Essence(name.Words), Essence(place.SearchText)))).ToList();
        var small = near.Where(pair => Typo.IsSmall(pair.slips, name.Words)).OrderBy(pair => pair.slips).ToList();
        var isClear = small.Count == 1 || (small.Count > 1 && small[0].slips < small[1].slips);
        return isClear
            ? ResolvedEntry.Found(text, small[0].place.Candidate)
            : ResolvedEntry.Among(text, [.. (small.Count > 0 ? small : near).Select(pair => pair.place.Candidate).Take(5)]);
    }

    // "CC du Romorantinais" and "CC Romorantinais" are no slip apart.
    private static string Essence(string words) => string.Join(' ', words.Split(' ').Where(word => !SmallWords.Contains(word)));

    private static readonly HashSet<string> SmallWords = ["de", "des", "du", "d", "la", "le", "les", "l", "et", "en", "sur"];

    private static bool IsIn(Candidate candidate, PlaceName name) =>
        name.Department is null || candidate.Kind != Candidate.Commune || candidate.Code.StartsWith(name.Department, StringComparison.Ordinal);
}
