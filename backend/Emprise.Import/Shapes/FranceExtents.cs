namespace Emprise.Import.Shapes;

/// <summary>Boxes in degrees around every part of France: what lies in none of them is no French site or boundary.</summary>
internal static class FranceExtents
{
    private static readonly Box Metropole = new(-5.6, 41.2, 9.8, 51.3);
    private static readonly Box Antilles = new(-63.3, 14.2, -60.6, 18.3);
    private static readonly Box Guyane = new(-54.8, 2.0, -51.2, 6.1);
    private static readonly Box Reunion = new(55.0, -21.6, 56.0, -20.7);
    private static readonly Box Mayotte = new(44.8, -13.3, 45.5, -12.4);

    private static readonly Box[] All =
    [
        Metropole, Antilles, Guyane, Reunion, Mayotte,
        new(-56.7, 46.6, -56.0, 47.3), // Saint-Pierre-et-Miquelon
        new(-178.4, -14.5, -176.0, -13.1), // Wallis-et-Futuna
        new(-155.0, -28.2, -134.0, -7.6), // Polynésie
        new(156.0, -26.6, 172.5, -17.8), // Nouvelle-Calédonie
        new(-109.4, 10.2, -109.1, 10.4), // Clipperton
        new(50.0, -46.9, 52.6, -45.8), new(68.3, -50.2, 70.8, -48.3), new(77.3, -38.9, 77.8, -37.7), new(136.0, -90.0, 142.2, -66.0), // TAAF
        new(39.5, -22.6, 40.6, -21.3), new(42.6, -17.2, 42.9, -16.9), new(47.2, -11.7, 47.5, -11.4), new(54.4, -16.0, 54.7, -15.8), // Éparses
    ];

    /// <summary>Whether a place is in France; a place that is not a number is not.</summary>
    public static bool Hold(double longitude, double latitude) => Array.Exists(All, box => box.Holds(longitude, latitude));

    /// <summary>Whether all the places of a shape are, in longitude and latitude one after the other.</summary>
    public static bool Hold(ReadOnlySpan<double> ordinates)
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        for (var at = 0; at < ordinates.Length; at += 2)
        {
            if (double.IsNaN(ordinates[at]) || double.IsNaN(ordinates[at + 1])) return false;
            (west, east) = (Math.Min(west, ordinates[at]), Math.Max(east, ordinates[at]));
            (south, north) = (Math.Min(south, ordinates[at + 1]), Math.Max(north, ordinates[at + 1]));
        }

        if (Array.Exists(All, box => box.Holds(west, south) && box.Holds(east, north))) return true;
        return FirstOutside(ordinates) < 0;
    }

    /// <summary>Index of the first point outside; -1 where none is.</summary>
    public static int FirstOutside(ReadOnlySpan<double> ordinates)
    {
        for (var at = 0; at < ordinates.Length; at += 2)
        {
            if (!Hold(ordinates[at], ordinates[at + 1])) return at / 2;
        }

        return -1;
    }

    /// <summary>Whether a place is where a reference system is meant for.</summary>
    public static bool FitsSystem(int epsg, double longitude, double latitude) => epsg switch
    {
        2154 => Metropole.Holds(longitude, latitude),
        >= 3942 and <= 3950 => Metropole.Holds(longitude, latitude) && Math.Abs(latitude - (epsg - 3900)) <= 1,
        2972 => Guyane.Holds(longitude, latitude),
        2975 => Reunion.Holds(longitude, latitude),
        4471 => Mayotte.Holds(longitude, latitude),
        5490 => Antilles.Holds(longitude, latitude),
        4326 or 3857 => Hold(longitude, latitude),

        // Near twins of those above: naming one of them is enough.
        _ => false,
    };

    private readonly record struct Box(double West, double South, double East, double North)
    {
        public bool Holds(double x, double y) => x >= West && x <= East && y >= South && y <= North;
    }
}
