using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Sites;

/// <summary>
/// From the commune code of a file to a commune of the newest code book. An outdated code leads to the commune that took it over; a code of
/// four digits has lost its leading zero in a spreadsheet, which is mended and told; an unknown one refuses the row.
/// </summary>
public sealed class SiteCommunes(CodeBooks book, RowTally tally)
{
    private const int CodeLength = 5;

    /// <summary>The commune of a required field.</summary>
    public string? Read(RowFields row, string field)
    {
        var text = Mended(row, field);
        if (text is null) return row.Refuse<string?>(field, null, Reasons.Missing, null);
        if (!InseeCode.TryParse(text, out var code)) return row.Refuse<string?>(field, text, Reasons.Insee, null);
        return book.Successions.Resolve(code)?.Value
            ?? row.Refuse<string?>(field, code.Value, Reasons.UnknownCommune(book.Newest.Vintage), null);
    }

    /// <summary>The commune that an id or a parcel begins with; null where it begins with none.</summary>
    public string? FromPrefix(string? text) =>
        text is { Length: >= CodeLength } && InseeCode.TryParse(text[..CodeLength], out var code) ? book.Successions.Resolve(code)?.Value : null;

    private string? Mended(RowFields row, string field)
    {
        if (row.OptionalText(field) is not { } text) return null;
        if (text.Length != CodeLength - 1 || !text.All(char.IsAsciiDigit)) return text;
        tally.Count(SiteReasons.LeadingZero(field), row.Row);
        return $"0{text}";
    }
}
