using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using NetTopologySuite.Geometries;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sites;

/// <summary>How zones, plots and friches are staged.</summary>
public static class LandTable
{
    /// <summary>Surfaces are stored as they are printed (a square metre), so that a filter on a printed value finds it.</summary>
    private const int HectareDecimals = 4;

    public static BulkTable<LandSite> Of(SourceEntry source, int vintage) => new("industrial_land",
    [
        new("id", Text, site => $"{source.Id}:{site.Id}"),
        new("name", Text, site => site.Name),
        new("kind", Text, site => site.Kind),
        new("subkind", Text, site => site.Subkind),
        new("status", Text, site => site.Status),
        new("stage", Text, site => site.Stage),
        new("area_hectares", Number, site => Rounded(site.AreaHectares)),
        new("usable_hectares", Number, site => Rounded(site.UsableHectares)),
        new("available_hectares", Number, site => Rounded(site.AvailableHectares)),
        new("insee", Text, site => site.Insee),
        new("zone", Text, site => site.Zone is { } zone ? $"{source.Id}:{zone}" : null),
        new("updated_on", Day, site => site.UpdatedOn),
        new("producer", Text, site => site.Producer),
        new("source", Text, _ => source.Id),
        new("vintage", Small, _ => (short)vintage),
        new("inventory", Text, site => site.Inventory),
        new("stated", Json, site => site.Stated),
        new("geometry_precision", Text, site => PrecisionOf(site.Shape)),
        new("geom", Shape, site => site.Shape),
    ]);

    private static string PrecisionOf(Geometry? shape) => shape switch
    {
        null => GeometryPrecision.Commune,
        Point => GeometryPrecision.Point,
        _ => GeometryPrecision.Plot,
    };

    private static double? Rounded(double? hectares) => hectares is { } stated ? Math.Round(stated, HectareDecimals) : null;
}
