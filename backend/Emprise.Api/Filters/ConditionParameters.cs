using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;

namespace Emprise.Api.Filters;

/// <summary>What OpenAPI says of the parameters that narrow a layer.</summary>
internal static class ConditionParameters
{
    public static IEnumerable<Parameter> Of(Layer layer) => [.. Narrowing(layer), .. layer.Properties.Select(Filter)];

    private static IEnumerable<Parameter> Narrowing(Layer layer)
    {
        yield return Parameter.Box("bbox", "west,south,east,north in degrees; west above east crosses the antimeridian");
        yield return Parameter.Text("datetime",
            "A day, a moment, or an interval such as 2023-01-01/..; features without a day are not hidden");
        yield return Parameter.Text("q", "Words of the name; accents and case do not matter");
        if (layer.RetiredColumn is not null) yield return Retired;
        if (!ConditionReader.HasHectares(layer)) yield break;
        yield return Parameter.Number("minHectares", "Least surface, hectares", 0);
        yield return Parameter.Number("maxHectares", "Greatest surface, hectares", 0);
        yield return Parameter.Flag("includeUnstated", "Whether a surface that is not stated passes minHectares and maxHectares");
    }

    private static Parameter Retired => Parameter.Choice("retired",
        "Features that the producer's later files lack: left out, sent too, or alone; one by its id is always found", ConditionReader.RetiredWords);

    private static Parameter Filter(LayerProperty property) => property.TakesSeveral
        ? Parameter.List(property.Name, $"{property.Title}; any of several", PropertySchema.OfValue(property))
        : new Parameter(property.Name, property.Title, PropertySchema.OfValue(property));
}
