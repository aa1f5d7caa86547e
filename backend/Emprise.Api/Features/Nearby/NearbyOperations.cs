using System.Text.Json.Nodes;
using Emprise.Api.Drawings;
using Emprise.Api.Http.OpenApi;
using Emprise.Core.Layers;
using Emprise.Core.Model;

namespace Emprise.Api.Features.Nearby;

/// <summary>What OpenAPI says of a search for sites near a place.</summary>
internal static class NearbyOperations
{
    private const string Tag = "Nearby";

    public static Operation Get(Layer layer) => new($"getNearby_{layer.Id}", Tag, $"{layer.Title} near a place, ranked", Answers(layer, NearbyFormat.All))
    {
        Parameters = [.. Place, .. Wishes(layer, NearbyFormat.All)],
        MayBeMissing = true,
        TakesShape = true,
    };

    public static Operation Post(Layer layer) => new($"postNearby_{layer.Id}", Tag, $"{layer.Title} in a shape, ranked", Answers(layer, NearbyFormat.OfPosted))
    {
        Parameters = [.. Wishes(layer, NearbyFormat.OfPosted)],
        Body = new PostedBody("The shape", ShapeSchema.Posted),
    };

    private static Answer[] Answers(Layer layer, IEnumerable<NearbyFormat> formats) =>
        [.. formats.Select(format => new Answer(format.LinkType, SchemaOf(format, layer)))];

    private static NamedSchema? SchemaOf(NearbyFormat format, Layer layer) =>
        format == NearbyFormat.GeoJson ? NearbySchema.Of(layer) : format == NearbyFormat.JsonFeed ? NamedSchema.Of<JsonFeed>() : null;

    private static IEnumerable<Parameter> Place =>
    [
        Parameter.Number("lon", "Longitude of a point, degrees; with lat", -180, 180),
        Parameter.Number("lat", "Latitude of a point, degrees; with lon", -90, 90),
        Parameter.Text("near", $"Instead of a point: {NearKind.Allowed}"),
        Parameter.Text("area", "Instead of a point: a ring of positions, lon,lat;lon,lat;lon,lat; sites that meet its inside"),
        Radius,
    ];

    private static Parameter Radius
    {
        get
        {
            var radius = Parameter.Number("radiusKm", "How far, kilometres in a straight line; not with area", NearbyRequest.LeastRadius, NearbyRequest.MostRadius);
            radius.Schema["default"] = NearbyRequest.DefaultRadius;
            return radius;
        }
    }

    private static IEnumerable<Parameter> Wishes(Layer layer, IEnumerable<NearbyFormat> formats) =>
    [
        .. Criteria(layer),
        .. NearbyRequest.FiltersOf(layer).Select(property => Parameter.List(property.Name, $"{property.Title}; any of several", PropertySchema.OfValue(property))),
        Parameter.Flag("strict", "Whether only sites are sent that meet every criterion"),
        Parameter.WholeNumber("limit", "Sites on a page; more than the maximum is read as the maximum", 1, NearbyRequest.MostLimit, NearbyRequest.DefaultLimit),
        Parameter.WholeNumber("offset", "Sites to skip; follow the next link instead of counting", 0, NearbyRequest.MostOffset, 0),
        Parameter.OneOf("f", "Format", formats.Select(format => format.Name)),
    ];

    private static IEnumerable<Parameter> Criteria(Layer layer)
    {
        yield return Parameter.Number(HectaresAtLeast.Parameter, "Criterion: least surface, hectares", 0);
        if (CriteriaReader.HasPlots(layer)) yield return Parameter.Number(PlotAtLeast.Parameter, "Criterion: least plot in one piece, hectares", 0);
        if (CriteriaReader.HasReadiness(layer))
        {
            yield return Parameter.WholeNumber(ReadyBy.Parameter, "Criterion: year by the end of which the site is available; a class such as "
                + "2025-2027 meets 2027, misses 2024, and does not say whether 2025 or 2026", CriteriaReader.FirstYear, CriteriaReader.LastYear);
        }

        yield return Parameter.Flag(OnRecycledLand.Parameter, "Criterion: on land that was built on before; a friche is");
        yield return Parameter.Flag(ReachedByRail.Parameter, "Criterion: connected by rail, as far as the text on networks says so");
        if (!CriteriaReader.HasWaves(layer)) yield break;
        var waves = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. LandVocabulary.Waves.Select(wave => (JsonNode)wave)]) };
        yield return Parameter.List(LabelledIn.Parameter, "Criterion: labelled in one of these waves", waves);
    }
}
