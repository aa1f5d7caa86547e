using Emprise.Core.Geography;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.Friches;

/// <summary>How friches are written.</summary>
public static class FricheTable
{
    public static BulkTable<FricheRow> Of(SourceEntry source) => new("industrial_land",
    [
        new("id", Text, friche => $"{source.Id}:{friche.Id}"),
        new("name", Text, friche => friche.Name),
        new("kind", Text, _ => "friche"),
        new("subkind", Text, friche => friche.Subkind),
        new("status", Text, friche => friche.Status),
        new("area_hectares", Number, friche => friche.AreaHectares),
        new("insee", Text, friche => friche.Insee.Value),
        new("updated_on", Day, friche => friche.UpdatedOn),
        new("producer", Text, friche => friche.Producer),
        new("source", Text, _ => source.Id),
        new("vintage", Small, _ => source.Vintage),
        new("geometry_precision", Text, _ => GeometryPrecision.Point),
        new("geom", Shape, friche => new Point(friche.Longitude, friche.Latitude) { SRID = Wgs84.Srid }),
    ])
    {
        Computed = SitePlace.Computed,
        Join = SitePlace.Join,
    };
}
