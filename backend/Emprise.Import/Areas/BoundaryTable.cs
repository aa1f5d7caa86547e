using Emprise.Core.Model;
using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Areas;

/// <summary>A contour as a file said it, under the code of the file's own year.</summary>
public sealed record Boundary(string Layer, string Source, string Code, string Name, int Vintage, string Quality, GridShape Shape);

/// <summary>How contours are written into the base table.</summary>
public static class BoundaryTable
{
    public static BulkTable<Boundary> Boundaries { get; } = new("boundary",
    [
        new("layer", Text, row => row.Layer),
        new("source", Text, row => row.Source),
        new("code", Text, row => row.Code),
        new("name", Text, row => row.Name),
        new("vintage", Small, row => row.Vintage),
        new("quality", Text, row => row.Quality),
        new("geom", Wkb, row => row.Shape.ToEwkb()),
    ]);

    /// <summary>A computed cell: schematic, and drawn from the town halls of a year.</summary>
    public static Boundary Cell(Area cell, int vintage) =>
        new(CommuneShapes.Layer, SourceIds.Outline, cell.Key, "", vintage, BoundaryQuality.Schematic, cell.Shape);
}
