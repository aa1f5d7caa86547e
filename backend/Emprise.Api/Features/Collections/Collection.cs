using Emprise.Api.Http;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Collections;

/// <summary>Every collection (OGC API Features, 7.13).</summary>
internal sealed record CollectionList(IReadOnlyList<Collection> Collections, IReadOnlyList<Link> Links);

/// <summary>One collection (OGC API Features, 7.14).</summary>
internal sealed record Collection(
    string Id, string Title, string Description, Extent Extent, string ItemType, string[] Crs, string StorageCrs, IReadOnlyList<Link> Links)
{
    private const string Relations = "http://www.opengis.net/def/rel/ogc/1.0/";

    public static Collection Of(Layer layer, Extent extent, string api) =>
        new(layer.Id, layer.Title, layer.Description, extent, "feature", [SpatialExtent.Wgs84], SpatialExtent.Wgs84,
            LinksOf(layer, $"{api}/collections/{layer.Id}"));

    private static Link[] LinksOf(Layer layer, string address) =>
    [
        new("self", MediaTypes.Json, layer.Title, address),
        new("items", MediaTypes.GeoJson, "Features", $"{address}/items"),
        new("items", "text/csv", "Features as a table", $"{address}/items?f=csv"),
        new($"{Relations}queryables", MediaTypes.Schema, "What a request may filter by", $"{address}/queryables"),
        new($"{Relations}schema", MediaTypes.Schema, "Properties of a feature", $"{address}/schema"),
    ];
}

/// <summary>Where and when the features of a collection are.</summary>
internal sealed record Extent(SpatialExtent Spatial, TemporalExtent? Temporal);

/// <summary>West, south, east, north; no box where nothing is loaded.</summary>
internal sealed record SpatialExtent(double[][] Bbox)
{
    public const string Wgs84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    public string Crs { get; } = Wgs84;
}

/// <summary>First and last day.</summary>
internal sealed record TemporalExtent(DateOnly?[][] Interval)
{
    public string Trs { get; } = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
}
