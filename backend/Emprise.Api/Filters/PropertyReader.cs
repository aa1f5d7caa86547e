using System.Globalization;
using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Filters;

/// <summary>Reads names of properties and values to compare them with.</summary>
internal static class PropertyReader
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The property of that name; refuses a name that the layer lacks.</summary>
    public static LayerProperty Find(Layer layer, string parameter, string name) => layer.Find(name)
        ?? throw new MalformedInputException(parameter,
            $"'{parameter}' names '{name}'; {layer.Id} has: {string.Join(", ", layer.Properties.Select(property => property.Name))}.");

    /// <summary>The condition that a property filter states.</summary>
    public static Condition Compare(LayerProperty property, string text) => property.TakesSeveral
        ? new IsAmong(property, [.. text.Split(',').Select(value => Known(property, value))])
        : new IsEqual(property, Value(property, text));

    private static string Known(LayerProperty property, string value)
    {
        if (value.Length == 0) throw new MalformedInputException(property.Name, $"'{property.Name}' has an empty value between commas.");
        if (property.Values is not { } values || values.Contains(value)) return value;
        throw new MalformedInputException(property.Name, $"'{property.Name}' must be one or more of: {string.Join(", ", values)}.");
    }

    private static object Value(LayerProperty property, string text) => property.Type switch
    {
        PropertyType.WholeNumber when long.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) => number,
        PropertyType.Number when double.TryParse(text, NumberStyles.Float, Invariant, out var number) && double.IsFinite(number) => number,
        PropertyType.Boolean when text is "true" or "false" => text == "true",
        PropertyType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day) => day,
        PropertyType.Text => text,
        _ => throw new MalformedInputException(property.Name, $"'{property.Name}' must be {NameOf(property.Type)}."),
    };

    private static string NameOf(PropertyType type) => type switch
    {
        PropertyType.WholeNumber => "a whole number",
        PropertyType.Number => "a number",
        PropertyType.Boolean => "true or false",
        _ => "a day such as 2024-02-29",
    };
}
