using System.Text.Json;
using Emprise.Import.Pipeline;
using Emprise.Import.Shapes;

namespace Emprise.Import.Reading;

/// <summary>One row of a file of any format: its texts and its geometry.</summary>
/// <param name="row">Its number: line, feature, identifier or row of the sheet.</param>
/// <param name="names">The fields of the file.</param>
/// <param name="texts">Their texts, in that order; null where nothing is stated.</param>
/// <param name="shape">Its geometry, if it states one.</param>
/// <param name="listSeparator">Between the values of a field that holds several.</param>
public sealed class FileRow(int row, FieldNames names, string?[] texts, RawShape? shape = null, char listSeparator = '|') : RowFields(row)
{
    public override RawShape? Shape => shape;

    public override IReadOnlyList<string> Fields => names.All;

    /// <summary>The values of a field: a JSON array, or texts joined by the separator.</summary>
    public override IReadOnlyList<string> List(string field)
    {
        if (Cell(field) is not { } text) return [];
        return text.StartsWith('[') && FromJson(text) is { } values
            ? values
            : text.Split(listSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    protected override string? Cell(string field) =>
        names.PlaceOf(field) is var place and >= 0 && place < texts.Length ? texts[place] : null;

    private static List<string>? FromJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateArray().Select(item => item.ToString())];
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
