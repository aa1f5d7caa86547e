using System.Globalization;
using System.Text.RegularExpressions;

namespace Emprise.Import.Pipeline;

/// <summary>Numbers and days as people and programs of France write them.</summary>
internal static partial class CellText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "yyyy/MM/dd", "yyyyMMdd"];

    /// <summary>A number with a decimal point or comma, thousands apart by blanks or not: <c>12 500,5</c>.</summary>
    public static bool TryNumber(string? text, out double number)
    {
        number = 0;
        if (text is null) return false;
        if (text.AsSpan().ContainsAny(" \u00A0\u202F"))
        {
            if (!Thousands().IsMatch(text)) return false;
            text = Blanks().Replace(text, "");
        }

        // With both a comma and a point nobody knows which of them is decimal.
        if (text.Contains(',', StringComparison.Ordinal) && !text.Contains('.', StringComparison.Ordinal)) text = text.Replace(',', '.');
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    /// <summary>A day in one of four styles, with or without a time of day, which is not kept.</summary>
    public static bool TryDay(string text, out DateOnly day)
    {
        var time = text.AsSpan().IndexOfAny('T', ' ');
        if (time >= 0 && !TimeOfDay().IsMatch(text.AsSpan(time + 1)))
        {
            day = default;
            return false;
        }

        return DateOnly.TryParseExact(time < 0 ? text : text[..time], Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    [GeneratedRegex(@"^[+-]?\d{1,3}([ \u00A0\u202F]\d{3})+([.,]\d+)?$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"[ \u00A0\u202F]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|[+-]\d{2}(:?\d{2})?)?$")]
    private static partial Regex TimeOfDay();
}
