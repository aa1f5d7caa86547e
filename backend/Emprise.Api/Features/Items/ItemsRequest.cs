using Emprise.Api.Filters;
using Emprise.Api.Http;
using Emprise.Core.Geography;
using Emprise.Core.Layers;

namespace Emprise.Api.Features.Items;

/// <summary>What a request for items asks, parsed once.</summary>
internal sealed record ItemsRequest(Layer Layer, QueryParameters Query, string Api)
{
    public const int DefaultLimit = 100;
    public const int MostLimit = 10_000;
    public const int MostOffset = 1_000_000;
    public const int MostZoom = 22;

    public required int Limit { get; init; }

    public required int Offset { get; init; }

    /// <summary>Whether rows are wanted instead of features.</summary>
    public required bool IsCsv { get; init; }

    public required bool IsDownload { get; init; }

    /// <summary>Whether the geometry is left out.</summary>
    public required bool SkipsGeometry { get; init; }

    /// <summary>Whether the page tells what all that is listed adds up to.</summary>
    public required bool HasTotals { get; init; }

    /// <summary>The stored generalisation to serve; null: the exact geometry.</summary>
    public required ZoomBand? Band { get; init; }

    public required IReadOnlyList<LayerProperty> Properties { get; init; }

    public required IReadOnlyList<SortKey> Order { get; init; }

    public required IReadOnlyList<Condition> Conditions { get; init; }

    public string MediaType => IsCsv ? MediaTypes.Csv : MediaTypes.GeoJson;

    public string? FileName => IsCsv ? $"{Layer.Id}.csv" : IsDownload ? $"{Layer.Id}.geojson" : null;

    public static ItemsRequest Read(Layer layer, HttpRequest request)
    {
        var query = QueryParameters.Of(request);
        RefuseUnsupported(query);
        var read = new ItemsRequest(layer, query, PublicAddress.OfApi(request))
        {
            Conditions = [.. ConditionReader.Read(layer, query)],
            Limit = LimitReader.Read(query, MostLimit) ?? DefaultLimit,
            Offset = query.WholeNumber("offset", 0, MostOffset) ?? 0,
            Band = query.WholeNumber("zoom", 0, MostZoom) is { } zoom && layer.HasZoomBands ? ZoomBand.For(zoom) : null,
            Properties = PropertiesOf(layer, query.TextOrEmpty("properties")),
            Order = [.. OrderReader.Read(layer, query.Text("sortby"))],
            IsCsv = query.OneOf("f", "geojson", "csv") == "csv",
            IsDownload = query.Flag("download"),
            HasTotals = query.Flag("totals"),
            SkipsGeometry = query.Flag("skipGeometry"),
        };
        query.RefuseOthers();
        return read;
    }

    private static void RefuseUnsupported(QueryParameters query)
    {
        const string OnlyWgs84 = "Coordinates are longitude and latitude in WGS84 (CRS84); leave it out.";
        query.Refuse("crs", OnlyWgs84);
        query.Refuse("bbox-crs", OnlyWgs84);
        query.Refuse("filter-crs", OnlyWgs84);
        query.Refuse("filter", "Filter by property instead, such as name=value; /queryables lists the names.");
        query.Refuse("filter-lang", "Filter by property instead, such as name=value; /queryables lists the names.");
    }

    private static IReadOnlyList<LayerProperty> PropertiesOf(Layer layer, string? names)
    {
        if (names is null) return layer.Properties;
        var wanted = names.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in wanted) PropertyReader.Find(layer, "properties", name);
        return [.. layer.Properties.Where(property => wanted.Contains(property.Name))];
    }
}
