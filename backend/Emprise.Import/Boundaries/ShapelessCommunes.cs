namespace Emprise.Import.Boundaries;

/// <summary>A coverage of all communes.</summary>
/// <param name="Areas">One for each commune.</param>
/// <param name="Schematic">The codes of those whose shape is a stand-in; the others are as they were loaded.</param>
public sealed record CommuneCoverage(IReadOnlyList<Area> Areas, IReadOnlySet<string> Schematic);

/// <summary>
/// Fills in the communes of which no shape was loaded. Where the town hall lies in the loaded shape of another commune (it has
/// been made a commune again since), that shape is split between the town halls by nearness; elsewhere the schematic cell is
/// used, less what is loaded. Neighbours take over every vertex that this puts on their borders, so that borders stay shared.
/// </summary>
public static class ShapelessCommunes
{
    /// <summary>
    /// One area per town hall, in their order, then loaded areas without one. Where a shape is split, both sides are schematic.
    /// A commune that has no cell either gets a disc about its town hall, less what others have.
    /// </summary>
    /// <param name="loaded">Loaded shapes by INSEE code, each code once.</param>
    /// <param name="townHalls">Of every commune that the coverage shall have; municipal arrondissements are none.</param>
    /// <param name="cells">Schematic cells by INSEE code; those of communes with a loaded shape are not looked at.</param>
    public static CommuneCoverage Complete(
        IReadOnlyList<Area> loaded, IReadOnlyList<CommunePoint> townHalls, IReadOnlyList<Area> cells)
    {
        var grounds = new CommuneGrounds(loaded, townHalls, cells);
        var cut = new GroundCut(grounds);
        var areas = new List<Area>(townHalls.Count);
        foreach (var (insee, shape) in grounds.Codes.Select(insee => (insee, grounds.Of(insee))))
        {
            areas.Add(new Area(insee, cut.PieceOf(insee) ?? cut.Refine(shape ?? grounds.DiscOf(insee))));
        }

        return new CommuneCoverage(areas, grounds.Schematic);
    }
}
