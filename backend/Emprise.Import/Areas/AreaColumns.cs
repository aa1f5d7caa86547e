using Emprise.Core.Geography;
using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Areas;

/// <summary>The columns that every area table has: provenance, the exact geometry and its generalised copies.</summary>
internal static class AreaColumns
{
    /// <summary>Spheroidal surface of the stored geometry.</summary>
    public static IReadOnlyList<(string Column, string Expression)> Computed { get; } =
        [("area_hectares", "round((ST_Area(staged.geom::geography) / 10000)::numeric, 4)")];

    /// <param name="source">Where codes and membership come from; the lines have a source of their own.</param>
    /// <param name="vintage">Year of the code book.</param>
    public static BulkColumn<Drawn<T>>[] Of<T>(Func<T, string> source, int vintage) =>
    [
        new("source", Text, row => source(row.Area)),
        new("vintage", Small, _ => vintage),
        new("boundary_quality", Text, row => row.Shape.Origin.Quality),
        new("boundary_source", Text, row => row.Shape.Origin.Source),
        new("boundary_vintage", Small, row => row.Shape.Origin.Vintage),
        new("geom", Wkb, row => row.Shape.Exact.ToEwkb()),
        .. ZoomBand.All.Select((band, index) => new BulkColumn<Drawn<T>>(band.Column, Wkb, row => row.Shape.Bands[index]?.ToEwkb())),
    ];
}
