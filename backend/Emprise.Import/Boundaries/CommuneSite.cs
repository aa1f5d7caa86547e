using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>A town hall on the grid, and the same place in web Mercator (metres of the projection).</summary>
internal sealed record CommuneSite(string Insee, GridPoint Place, Coordinate Mercator)
{
    // 10⁻⁴ degree (about 10 m): nearer town halls count as one place. They would get cells thinner than the grid can hold.
    private const int NearSteps = 100;

    // Those that come second move east by 0.002 degree, about 150 m, until the place is free.
    private const int MoveSteps = 2_000;

    public static IReadOnlyList<CommuneSite> Read(IEnumerable<CommunePoint> points)
    {
        var taken = new HashSet<(int, int)>();
        return [.. points.Select(point => At(point, taken))];
    }

    private static CommuneSite At(CommunePoint point, HashSet<(int, int)> taken)
    {
        var place = GridPoint.At(point.Longitude, point.Latitude);
        while (IsTaken(place, taken)) place = place with { X = place.X + MoveSteps };
        taken.Add(Near(place));
        return new CommuneSite(point.Insee, place, WebMercator.FromGrid(place));
    }

    private static bool IsTaken(GridPoint place, HashSet<(int, int)> taken)
    {
        var (column, row) = Near(place);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (taken.Contains((x, y))) return true;
            }
        }

        return false;
    }

    private static (int, int) Near(GridPoint place) =>
        ((int)Math.Floor((double)place.X / NearSteps), (int)Math.Floor((double)place.Y / NearSteps));
}
