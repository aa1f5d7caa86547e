using Emprise.Core.Geography;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Areas;

/// <summary>The columns that every area table has: provenance, the exact geometry and its generalised copies.</summary>
internal static class AreaColumns
{
    /// <summary>Spheroidal surface of the stored geometry.</summary>
    public static IReadOnlyList<(string Column, string Expression)> Computed { get; } =
        [("area_hectares", "round((ST_Area(staged.geom::geography) / 10000)::numeric, 4)")];

    public static BulkColumn<T>[] Of<T>(Func<T, Shape> shape, string source, int vintage) =>
    [
        new("source", Text, _ => source),
        new("vintage", Small, _ => vintage),
        new("boundary_quality", Text, _ => BoundaryQuality.Schematic),
        new("geom", Wkb, row => shape(row).Exact.ToEwkb()),
        .. ZoomBand.All.Select((band, index) => new BulkColumn<T>(band.Column, Wkb, row => shape(row).Bands[index]?.ToEwkb())),
    ];
}
