namespace Emprise.Import.Boundaries;

/// <summary>A box on the grid; empty where its west lies east of its east.</summary>
internal readonly record struct GridBox(int West, int South, int East, int North)
{
    /// <summary>Holds nothing.</summary>
    public static GridBox None { get; } = new(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);

    public bool IsEmpty => West > East;

    public GridPoint SouthWest => new(West, South);

    public GridPoint NorthEast => new(East, North);

    public static GridBox Around(ReadOnlySpan<GridPoint> points)
    {
        var (west, south, east, north) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        foreach (var point in points)
        {
            (west, east) = (Math.Min(west, point.X), Math.Max(east, point.X));
            (south, north) = (Math.Min(south, point.Y), Math.Max(north, point.Y));
        }

        return new GridBox(west, south, east, north);
    }

    public GridBox With(GridPoint point) =>
        new(Math.Min(West, point.X), Math.Min(South, point.Y), Math.Max(East, point.X), Math.Max(North, point.Y));

    public bool Contains(GridPoint point) => point.X >= West && point.X <= East && point.Y >= South && point.Y <= North;

    public bool Contains(GridBox other) => Contains(other.SouthWest) && Contains(other.NorthEast);

    public bool Meets(GridBox other) => West <= other.East && East >= other.West && South <= other.North && North >= other.South;
}
