using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.TurnkeySites;

/// <summary>How turnkey sites are written: at the town hall of their commune, nowhere when it is not stated.</summary>
public static class TurnkeySiteTable
{
    public static BulkTable<TurnkeySiteRow> Of(SourceEntry source) => new("turnkey_site",
    [
        new("id", Text, site => $"{source.Id}:{site.Id}"),
        new("name", Text, site => site.Name),
        new("waves", TextList, site => site.Waves.ToArray()),
        new("readiness", Text, site => site.Readiness),
        new("area_hectares", Number, site => site.AreaHectares),
        new("min_plot_hectares", Number, site => site.MinPlotHectares),
        new("max_plot_hectares", Number, site => site.MaxPlotHectares),
        new("recycled", YesNo, site => site.IsRecycled),
        new("networks", Text, site => site.Networks),
        new("available_from", Whole, site => site.AvailableFrom),
        new("icpe_seveso", Text, site => site.IcpeSeveso),
        new("insee", Text, site => site.Insee?.Value),
        new("source_urls", TextList, site => site.SourceUrls.ToArray()),
        new("source", Text, _ => source.Id),
        new("vintage", Small, _ => source.Vintage),
        new("geometry_precision", Text, _ => GeometryPrecision.Commune),
    ])
    {
        Computed = [.. SitePlace.Computed, ("geom", "commune.town_hall")],
        Join = SitePlace.Join,
    };
}
