using System.Text.Json;

namespace Emprise.Import.Pipeline;

/// <summary>One object of a JSON array.</summary>
public sealed class JsonRow(int row, JsonElement element) : RowFields(row)
{
    protected override string? Cell(string field) => element.TryGetProperty(field, out var value) ? TextOf(value) : null;

    public override IReadOnlyList<string> List(string field) => [.. Items(field).Select(item => TextOf(item) ?? "")];

    /// <summary>One field of each object of an array: <c>membres[].code</c>.</summary>
    public IReadOnlyList<string> List(string field, string itemField) =>
        [.. Items(field).Select(item => item.TryGetProperty(itemField, out var value) ? TextOf(value) ?? "" : "")];

    private JsonElement[] Items(string field) =>
        element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
