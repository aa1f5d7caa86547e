using System.Text.RegularExpressions;
using Emprise.Core.Search;

namespace Emprise.Api.Features.Coverage;

/// <summary>A name as it is looked for.</summary>
/// <param name="Words">In the form of the search index; abbreviations of the legal kind as the code book writes them.</param>
/// <param name="Department">What stands behind it in brackets; null where nothing does.</param>
internal sealed partial record PlaceName(string Words, string? Department)
{
    private static readonly (string Written, string Abbreviated)[] Kinds =
        [("communaute de communes", "cc"), ("communaute d agglomeration", "ca"), ("communaute urbaine", "cu"), ("com com", "cc"), ("comcom", "cc"), ("agglo", "ca")];

    /// <summary>The name without its legal kind; the same where it has none.</summary>
    public string WithoutKind => IsEpci ? Words[(Words.IndexOf(' ', StringComparison.Ordinal) + 1)..] : Words;

    /// <summary>Whether the name begins with the kind of an EPCI.</summary>
    public bool IsEpci => Words.StartsWith("cc ", StringComparison.Ordinal) || Words.StartsWith("ca ", StringComparison.Ordinal)
        || Words.StartsWith("cu ", StringComparison.Ordinal) || Words.StartsWith("ept ", StringComparison.Ordinal);

    public static PlaceName Of(string text)
    {
        var hint = DepartmentHint().Match(text);
        var words = SearchText.Normalise(hint.Success ? text[..hint.Index] : text);
        foreach (var (written, abbreviated) in Kinds)
        {
            if (words.StartsWith($"{written} ", StringComparison.Ordinal)) words = abbreviated + words[written.Length..];
        }

        return new PlaceName(words, hint.Success ? hint.Groups[1].Value.ToUpperInvariant() : null);
    }

    [GeneratedRegex(@"\(\s*(\d{2,3}|2[ABab])\s*\)?\s*$")]
    private static partial Regex DepartmentHint();
}
