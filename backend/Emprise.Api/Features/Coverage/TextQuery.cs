using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>Finds out what a pasted text names, in the newest code book.</summary>
internal static class TextQuery
{
    // Likeness is looked for name by name, about ten milliseconds each.
    private const int MostGuesses = 100;

    public static async Task<ResolvedText> ForAsync(string text, Snapshot data, CancellationToken cancellation)
    {
        var mentions = MessyText.Read(text);
        var vintages = await CodeBookQuery.VintagesAsync(data, cancellation);
        var codes = mentions.Where(mention => mention.Code is not null).Select(mention => WrittenCode.Of(mention.Code!)).Distinct().ToList();
        var book = await CodeBookExtract.ReadAsync(codes, data, cancellation);
        var names = mentions.Select(mention => PlaceName.Of(mention.Label)).ToList();
        var exact = await NameQuery.ExactAsync(
            [.. names.SelectMany(name => (string[])[name.Words, name.WithoutKind]), .. codes.Select(code => code.Insee).OfType<string>()], data, cancellation);
        var similar = await NameQuery.SimilarAsync(Guesses(mentions, names, exact), data, cancellation);
        var resolution = new TextResolution(new CodeNames(book, vintages.Count == 0 ? 0 : vintages[^1]), new NameResolution(exact, similar), exact);
        var entries = mentions.GroupBy(mention => mention.Line).SelectMany(line => resolution.Resolve([.. line])).ToList();
        return new ResolvedText(entries, [.. entries.Select(entry => entry.Code).OfType<string>().Distinct()]);
    }

    // Names alone in their line that are nobody's.
    private static IEnumerable<string> Guesses(IReadOnlyList<Mention> mentions, List<PlaceName> names, ILookup<string, NamedPlace> exact)
    {
        var coded = mentions.Where(mention => mention.Code is not null).Select(mention => mention.Line).ToHashSet();
        return mentions.Zip(names).Where(pair => pair.First.Code is null && !coded.Contains(pair.First.Line) && !exact.Contains(pair.Second.Words))
            .Select(pair => pair.Second.Words).Where(words => words.Length > 3).Distinct().Take(MostGuesses);
    }
}
