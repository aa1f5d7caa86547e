namespace Emprise.Import.Boundaries;

/// <summary>Compares ways out of a point by how soon one meets them, turning clockwise from the way one came.</summary>
internal readonly record struct Turn(GridPoint Before, GridPoint Here)
{
    public bool IsSooner(GridPoint end, GridPoint best)
    {
        var (half, bestHalf) = (HalfTurn(end), HalfTurn(best));
        return half != bestHalf ? half < bestHalf : GridPoint.Cross(Here, end, best) < 0;
    }

    // 0: within half a turn clockwise, 1: straight on, 2: more than half a turn, 3: straight back (the last choice).
    private int HalfTurn(GridPoint end)
    {
        var cross = GridPoint.Cross(Here, Before, end);
        if (cross != 0) return cross < 0 ? 0 : 2;
        var isBack = Math.Sign(end.X - Here.X) == Math.Sign(Before.X - Here.X)
            && Math.Sign(end.Y - Here.Y) == Math.Sign(Before.Y - Here.Y);
        return isBack ? 3 : 1;
    }
}
