using Emprise.Core.Model;
using Emprise.Core.Search;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sites;

/// <summary>
/// An explicit table from the words of a source to those of the code. Words are compared by one normaliser, <see cref="Fold"/>; what is
/// not in the table is <see cref="LandVocabulary.Unknown"/>, kept as it was written in the row's stated fields and counted.
/// </summary>
/// <param name="field">Field of the source.</param>
/// <param name="words">Words of the source, as the standard or the files write them, and our code for each.</param>
public sealed class Vocabulary(string field, IReadOnlyDictionary<string, string> words)
{
    // "sans", "bois": shorter words lose nothing, and every longer one loses its s on both sides of the comparison.
    private const int LongestWordKept = 3;

    private readonly Dictionary<string, string> _codes = words.ToDictionary(word => Fold(word.Key), word => word.Value);

    /// <summary>Codes that the table can give.</summary>
    public IEnumerable<string> Codes => _codes.Values.Distinct();

    /// <summary>
    /// The form in which words are compared: no accents, ligatures opened, lower case, apostrophes of any kind, hyphens and all other
    /// signs read as one blank, and no s at the end of a word of four letters or more.
    /// </summary>
    public static string Fold(string text) => string.Join(' ', SearchText.Normalise(text).Split(' ').Select(Singular));

    /// <summary>The code of a word; null for one that the table lacks.</summary>
    public string? Find(string word) => _codes.GetValueOrDefault(Fold(word));

    /// <summary>What a row states in the field; null where it states nothing.</summary>
    public string? Read(RowFields row, FileAccount account)
    {
        if (row.OptionalText(field) is not { } word) return null;
        if (Find(word) is { } code) return code;
        account.CountUnknown(field, word);
        return LandVocabulary.Unknown;
    }

    private static string Singular(string word) => word.Length > LongestWordKept && word[^1] == 's' ? word[..^1] : word;
}
