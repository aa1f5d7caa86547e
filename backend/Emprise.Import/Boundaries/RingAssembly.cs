namespace Emprise.Import.Boundaries;

/// <summary>Puts traced rings together: each hole goes to the smallest shell around it.</summary>
internal static class RingAssembly
{
    /// <summary>The shape the rings bound, or null where a hole lies in no shell (the rings then bound no surface).</summary>
    public static GridShape? Assemble(IReadOnlyList<GridPoint[]> rings)
    {
        var sized = rings.Select(ring => (Ring: ring, DoubledArea: GridRing.DoubledArea(ring))).ToList();
        var shells = sized.Where(ring => ring.DoubledArea > 0).OrderBy(ring => ring.DoubledArea).Select(ring => new Shell(ring.Ring)).ToList();
        var holes = sized.Where(ring => ring.DoubledArea < 0).Select(ring => ring.Ring);
        if (!holes.All(hole => Place(hole, shells))) return null;
        var builder = new GridShapeBuilder(rings.Sum(ring => ring.Length));
        foreach (var shell in shells)
        {
            builder.AddRing(shell.Ring);
            foreach (var hole in shell.Holes) builder.AddRing(hole);
            builder.EndPolygon();
        }

        return builder.Build();
    }

    private static bool Place(GridPoint[] hole, List<Shell> shells)
    {
        var around = shells.Count == 1 ? shells[0] : shells.Find(shell => shell.Surrounds(hole));
        around?.Holes.Add(hole);
        return around is not null;
    }

    private sealed class Shell(GridPoint[] ring)
    {
        private readonly GridBox _box = GridBox.Around(ring);

        public GridPoint[] Ring => ring;

        public List<GridPoint[]> Holes { get; } = [];

        // Holes may touch their shell at points: the first point that does not touch decides.
        public bool Surrounds(GridPoint[] hole)
        {
            if (!_box.Contains(GridBox.Around(hole))) return false;
            foreach (var point in hole)
            {
                var location = GridRing.Locate(point, ring);
                if (location != 0) return location > 0;
            }

            return false;
        }
    }
}
