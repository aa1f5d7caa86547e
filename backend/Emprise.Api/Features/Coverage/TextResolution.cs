using Emprise.Core.Search;

namespace Emprise.Api.Features.Coverage;

/// <summary>
/// Decides line by line what is meant. Where a line has codes, the names in it are labels of these, unless one is that of another
/// place. Five digits beside the name of a commune may be its postal code.
/// </summary>
internal sealed class TextResolution(CodeNames codes, NameResolution names, ILookup<string, NamedPlace> exact)
{
    public IEnumerable<ResolvedEntry> Resolve(IReadOnlyList<Mention> line)
    {
        if (line.All(mention => mention.Code is null)) return line.Select(mention => names.Resolve(mention.Text, PlaceName.Of(mention.Label)));
        var coded = line.Distinct().Where(mention => mention.Code is not null).ToDictionary(mention => mention, mention => OfCode(mention, LabelOf(mention, line)));
        var told = coded.Values.SelectMany(entry => (string?[])[entry.Code, entry.Successor?.Insee, codes.EpciOf(entry.Code)]).OfType<string>().ToHashSet();
        return line.Select(mention => coded.GetValueOrDefault(mention) ?? OfLabel(mention, told)).OfType<ResolvedEntry>();
    }

    // The words beside a code, or the only other piece of its line.
    private static string LabelOf(Mention coded, IReadOnlyList<Mention> line) =>
        coded.Label.Length == 0 && line.Count == 2 && line.FirstOrDefault(mention => mention.Code is null) is { } beside ? beside.Label : coded.Label;

    private ResolvedEntry OfCode(Mention mention, string label)
    {
        var found = codes.Resolve(mention.Text, mention.Code!);
        if (mention.Code!.Length != 5 || (found is not null && IsNamed(found, label))) return found ?? ResolvedEntry.Unknown(mention.Text);
        var byPost = exact[mention.Code].Select(place => place.Candidate)
            .Where(candidate => candidate.Kind == Candidate.Commune && candidate.Code != mention.Code).ToList();
        var meant = byPost.Where(candidate => SearchText.Normalise(candidate.Name) == SearchText.Normalise(label)).ToList();
        if (meant is [var only]) return ResolvedEntry.Found(mention.Text, only);
        return found ?? ResolvedEntry.Among(mention.Text, byPost);
    }

    private static bool IsNamed(ResolvedEntry found, string label) =>
        label.Length == 0 || SearchText.Normalise(found.Name ?? "") == SearchText.Normalise(label);

    private ResolvedEntry? OfLabel(Mention mention, HashSet<string> told)
    {
        var places = names.Exact(PlaceName.Of(mention.Label)).Where(place => place.IsName).ToList();
        return places is [var only] && !told.Contains(only.Candidate.Code) ? ResolvedEntry.Found(mention.Text, only.Candidate) : null;
    }
}
