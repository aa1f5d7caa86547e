using Emprise.Core.Geography;
using Emprise.Import.Pipeline;
using NetTopologySuite.Geometries;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.CommunePoints;

/// <summary>How the places of town halls are written.</summary>
public static class TownHallTable
{
    public static BulkTable<CommunePointRow> Points { get; } = new("town_hall",
    [
        new("insee", Text, point => point.Insee.Value),
        new("geom", Shape, point => new Point(point.Longitude, point.Latitude) { SRID = Wgs84.Srid }),
    ]);
}
