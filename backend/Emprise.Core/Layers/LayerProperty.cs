namespace Emprise.Core.Layers;

/// <summary>
/// One property of a layer: the only way from a name in a URL to a column in SQL. Null in a feature means <i>not stated</i>.
/// </summary>
/// <param name="Name">Name in JSON and in URLs (camelCase).</param>
/// <param name="Column">Column of the layer's table.</param>
/// <param name="Type">Form of the value.</param>
/// <param name="Title">One line for the schema; the unit in it where there is one.</param>
public sealed record LayerProperty(string Name, string Column, PropertyType Type, string Title)
{
    /// <summary>The closed vocabulary, best known values first; null where any value may occur.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Layer whose feature ids the values are: a feature is contained in the one it refers to.</summary>
    public string? RefersTo { get; init; }

    /// <summary>
    /// What passes a filter of this property too, as SQL in which <c>{0}</c> stands for the array of values; null where nothing does.
    /// </summary>
    public string? AlsoSql { get; init; }

    /// <summary>Whether the value is a code or of a closed vocabulary: a filter then takes several, separated by commas.</summary>
    public bool TakesSeveral => Values is not null || RefersTo is not null || Type == PropertyType.TextList;
}
