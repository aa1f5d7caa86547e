namespace Emprise.Core.Layers;

/// <summary>One collection of the API: a table and what a URL may ask of it.</summary>
/// <param name="Id">Name of the collection in URLs.</param>
/// <param name="Table">Table in the schema.</param>
/// <param name="IdColumn">Column of the public, stable id.</param>
/// <param name="Title">Title for the API's own pages.</param>
/// <param name="Description">What the features are and how far they can be trusted.</param>
/// <param name="Properties">Every property, in the order in which they are served.</param>
public sealed record Layer(string Id, string Table, string IdColumn, string Title, string Description, IReadOnlyList<LayerProperty> Properties)
{
    /// <summary>Column of the exact geometry.</summary>
    public const string GeometryColumn = "geom";

    /// <summary>Whether a generalised copy per zoom band is stored beside the geometry (areas), or not (sites).</summary>
    public required bool HasZoomBands { get; init; }

    /// <summary>Column of the day that <c>datetime</c> asks for; null where features have no time.</summary>
    public string? DateColumn { get; init; }

    /// <summary>
    /// Column of the day since which the producer's files lack the feature: such features are in no list and no total unless asked for
    /// (<c>retired</c>), and are still found by id. Null where features are never retired.
    /// </summary>
    public string? RetiredColumn { get; init; }

    /// <summary>Column of the surface in hectares: <c>minHectares</c> and <c>maxHectares</c> compare it.</summary>
    public const string HectaresColumn = "area_hectares";

    /// <summary>Whether adding up the hectares of features means something. Turnkey sites may state a whole zone each.</summary>
    public bool IsHectaresAdditive { get; init; } = true;

    /// <summary>
    /// What gives the id of the feature of the same layer that this one lies inside (a plot in its zone, an EPT in its metropolis), or null:
    /// their hectares are the same ground, and a total counts them once. Null where no feature lies in another.
    /// </summary>
    public string? ContainerSql { get; init; }

    /// <summary>The property of that name, or null.</summary>
    public LayerProperty? Find(string name) => Properties.FirstOrDefault(property => property.Name == name);
}
