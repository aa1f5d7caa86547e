using System.Globalization;
using System.Text;

namespace Emprise.Core.Search;

/// <summary>
/// The form in which names are compared: no accents, ligatures opened, lower case, everything that is not a letter or a
/// digit read as one blank. <c>L'Haÿ-les-Roses</c> becomes <c>l hay les roses</c>; <c>St</c> is read as <c>saint</c>.
/// </summary>
public static class SearchText
{
    /// <summary>Normalises a name or a query; empty where nothing of it can be compared.</summary>
    public static string Normalise(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in Readable(text).Normalize(NormalizationForm.FormD)) Append(letters, c);
        var words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(Open));
    }

    // Half a character (as of a text that was cut) and what is no character at all cannot be normalised: a blank, like all that is no letter.
    private static string Readable(string text)
    {
        var readable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) readable.Append(rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE ? new Rune(' ') : rune);
        return readable.ToString();
    }

    private static void Append(StringBuilder letters, char c)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) return;
        switch (char.ToLowerInvariant(c))
        {
            case 'œ': letters.Append("oe"); break;
            case 'æ': letters.Append("ae"); break;
            case var lower when char.IsLetterOrDigit(lower): letters.Append(lower); break;
            default: letters.Append(' '); break;
        }
    }

    private static string Open(string word) => word switch { "st" => "saint", "ste" => "sainte", _ => word };
}
