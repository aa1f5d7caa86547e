using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using NetTopologySuite.Geometries;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sites;

/// <summary>How turnkey sites are staged: no file tells where they are but by their commune.</summary>
public static class TurnkeyTable
{
    public static BulkTable<TurnkeySite> Of(SourceEntry source, int vintage) => new("turnkey_site",
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
        new("procedures", Text, _ => null),
        new("icpe_seveso", Text, site => site.IcpeSeveso),
        new("insee", Text, site => site.Insee),
        new("source_urls", TextList, site => site.SourceUrls.ToArray()),
        new("source", Text, _ => source.Id),
        new("vintage", Small, _ => (short)vintage),
        new("stated", Json, site => site.Stated),
        new("geometry_precision", Text, _ => GeometryPrecision.Commune),
        new("geom", Shape, _ => (Geometry?)null),
    ]);
}
