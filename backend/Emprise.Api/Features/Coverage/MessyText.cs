using System.Text.RegularExpressions;
using Emprise.Api.Http;

namespace Emprise.Api.Features.Coverage;

/// <summary>A code or a name in a text that somebody pasted.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Code">The code in it.</param>
/// <param name="Label">Words beside the code, or the name.</param>
/// <param name="Line">Number of its line.</param>
internal sealed record Mention(string Text, string? Code, string Label, int Line);

/// <summary>
/// Takes a pasted text apart: lines, and in them pieces between commas, semicolons, tabs or bars. A piece with codes counts as these, with
/// the words beside them; one without as a name.
/// </summary>
internal static partial class MessyText
{
    public const int MostMentions = 50_000;

    // A name that is longer is a paragraph.
    private const int LongestName = 120;

    private static readonly char[] Separators = [',', ';', '\t', '|'];
    private static readonly char[] Ornaments = [' ', '\u00a0', '-', '–', '—', '•', '*', '"', '«', '»', '“', '”', '.', ':', '\'', '(', '['];

    public static IReadOnlyList<Mention> Read(string text)
    {
        var mentions = new List<Mention>();
        var line = 0;
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            line++;
            foreach (var piece in range.ToString().Split(Separators)) mentions.AddRange(Mentions(piece, line));
            if (mentions.Count > MostMentions) throw new UnacceptableInputException("text", $"A text may name {MostMentions:N0} places at most.");
        }

        return mentions;
    }

    private static IEnumerable<Mention> Mentions(string piece, int line)
    {
        var codes = Codes().Matches(piece);
        if (codes.Count > 0)
        {
            var label = Tidied(Codes().Replace(piece, " "));
            return codes.Select(code => new Mention(Tidied(piece), Spelt(code.Value), label, line));
        }

        var name = Tidied(piece);
        if (ShortCode().IsMatch(name)) return [new Mention(name, $"0{name}", "", line)];
        return name.Any(char.IsLetterOrDigit) ? [new Mention(name, null, name.Length > LongestName ? name[..LongestName] : name, line)] : [];
    }

    private static string Spelt(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string Tidied(string piece) => piece.Trim().TrimStart(Ornaments).TrimEnd(Ornaments[..^2]).Trim();

    // SIREN, in groups of three digits or not; INSEE code.
    [GeneratedRegex(@"(?<![\p{L}\d])(?:\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3}|\d{5}|2[ABab]\d{3})(?![\p{L}\d])")]
    private static partial Regex Codes();

    // The code of a commune of the first nine departments, after a spreadsheet took its zero.
    [GeneratedRegex("^[1-9][0-9]{3}$")]
    private static partial Regex ShortCode();
}
