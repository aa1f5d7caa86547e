using System.Globalization;
using System.Text.Json;

namespace Emprise.Import.Export;

/// <summary>
/// The stated fields of a site, cut to the columns of its layer. What a column cannot hold (a field it lacks, a text too long, a number that
/// is none) stays in <see cref="Rest"/>, so that nothing is lost and the layer stays valid.
/// </summary>
internal sealed class CnigCells
{
    private const int DayLength = 10;
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "yyyy/MM/dd", "yyyyMMdd"];

    private readonly Dictionary<string, string> _rest;

    public CnigCells(CnigLayer layer, Dictionary<string, string> stated)
    {
        _rest = new Dictionary<string, string>(stated);
        Values = [.. layer.Columns.Select(ValueOf)];
    }

    /// <summary>One value for each column of the layer.</summary>
    public IReadOnlyList<object?> Values { get; }

    /// <summary>What the layer has no room for, as JSON; null where all of it fits.</summary>
    public string? Rest => _rest.Count == 0 ? null : JsonSerializer.Serialize(_rest);

    private object? ValueOf(CnigColumn column)
    {
        if (!_rest.TryGetValue(column.Name, out var text) || Fitted(column, text) is not { } value) return null;
        _rest.Remove(column.Name);
        return value;
    }

    private static object? Fitted(CnigColumn column, string text) => column.Type switch
    {
        CnigColumn.Real => NumberOf(text),
        CnigColumn.Whole => NumberOf(text) is { } number && number == Math.Truncate(number) && Math.Abs(number) < int.MaxValue ? (long)number : null,
        _ when column.Length == DayLength => DayOf(text) ?? Short(column, text),
        _ => Short(column, text),
    };

    // Ids are written whatever their length: a row without its id is no row.
    private static string? Short(CnigColumn column, string text) =>
        column.Length is not { } length || text.Length <= length || column.Name.EndsWith("_id", StringComparison.Ordinal) ? text : null;

    private static double? NumberOf(string text)
    {
        var plain = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))).Replace(',', '.');
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }

    private static string? DayOf(string text) => DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;
}
