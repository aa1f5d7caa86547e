using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Nearby;

/// <summary>What a search for sites near a place asks, parsed once.</summary>
internal sealed record NearbyRequest(Layer Layer, QueryParameters Query, string Site)
{
    public const double DefaultRadius = 50;
    public const double LeastRadius = 0.001; // a metre
    public const double MostRadius = 1000;
    public const int DefaultLimit = 100;
    public const int MostLimit = 10_000;
    public const int MostOffset = 10_000;

    /// <summary>Filters of items that say what kind of thing is looked for; all other wishes rank.</summary>
    private static readonly string[] FilterNames = ["kind", "subkind", "status"];

    public required Whereabouts Where { get; init; }

    /// <summary>Kilometres; null where an area says how far.</summary>
    public required double? RadiusKm { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }

    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>Whether only sites are wanted that meet every criterion.</summary>
    public required bool IsStrict { get; init; }

    public required int Limit { get; init; }

    public required int Offset { get; init; }

    public required NearbyFormat Format { get; init; }

    /// <summary>Whether the shape came in the body, so that no address says the whole search.</summary>
    public bool IsPosted { get; private init; }

    public string Api => $"{Site}/api";

    /// <summary>A search that its address says whole.</summary>
    public static NearbyRequest Read(Layer layer, HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        return Read(layer, query, request, WhereaboutsReader.Read(query), NearbyFormat.All);
    }

    /// <summary>A search in a posted shape. Nobody can subscribe to it.</summary>
    public static NearbyRequest Read(Layer layer, HttpRequest request, InArea area) =>
        Read(layer, QueryParameters.Of(request), request, area, NearbyFormat.OfPosted) with { IsPosted = true };

    /// <summary>The filters of items that the layer has.</summary>
    public static IEnumerable<LayerProperty> FiltersOf(Layer layer) => FilterNames.Select(layer.Find).OfType<LayerProperty>();

    private static NearbyRequest Read(
        Layer layer, QueryParameters query, HttpRequest request, Whereabouts where, IReadOnlyList<NearbyFormat> formats)
    {
        var read = new NearbyRequest(layer, query, PublicAddress.Of(request))
        {
            Where = where,
            RadiusKm = Radius(query, where),
            Criteria = [.. CriteriaReader.Read(layer, query)],
            Conditions = [new Retired(false), .. Filters(layer, query)],
            IsStrict = query.Flag("strict"),
            Limit = LimitReader.Read(query, MostLimit) ?? DefaultLimit,
            Offset = query.WholeNumber("offset", 0, MostOffset) ?? 0,
            Format = NearbyFormat.Of(query.OneOf("f", [.. formats.Select(format => format.Name)])),
        };
        query.RefuseOthers();
        return read;
    }

    private static double? Radius(QueryParameters query, Whereabouts where)
    {
        var radius = query.Number("radiusKm", LeastRadius, MostRadius);
        if (where is not InArea) return radius ?? DefaultRadius;
        return radius is null ? null : throw new MalformedInputException("radiusKm", "'radiusKm' is not for an area, which has bounds of its own.");
    }

    private static IEnumerable<Condition> Filters(Layer layer, QueryParameters query) =>
        from property in FiltersOf(layer)
        let value = query.Text(property.Name)
        where value is not null
        select PropertyReader.Compare(property, value);
}
