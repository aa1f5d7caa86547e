using Emprise.Core.Geography;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Shapes;

/// <summary>Brings a shape to longitude and latitude and makes sure that it lies in France.</summary>
internal static class Placement
{
    // The systems that a file is most likely in, the likeliest first.
    private static readonly int[] Likely = [4326, 2154, 2975, 2972, 4471, 5490, 3942, 3943, 3944, 3945, 3946, 3947, 3948, 3949, 3950, 3857];

    /// <summary>The ordinates in WGS84; null, with the reason, where they are not in France.</summary>
    public static double[]? Of(RawShape shape, out string? reason)
    {
        reason = null;
        var reprojection = Reprojection.Between(shape.Epsg, Wgs84.Srid);
        var placed = shape.Ordinates;
        if (!reprojection.IsIdentity)
        {
            placed = [.. placed];
            reprojection.Apply(placed);
        }

        if (FranceExtents.Hold(placed)) return placed;
        var point = FranceExtents.FirstOutside(placed);
        reason = ReasonFor(shape.Epsg, shape.Ordinates[2 * point], shape.Ordinates[2 * point + 1], placed[2 * point], placed[2 * point + 1]);
        return null;
    }

    private static string ReasonFor(int epsg, double x, double y, double longitude, double latitude)
    {
        var (swappedLongitude, swappedLatitude) = Place(epsg, y, x);
        if (FranceExtents.Hold(swappedLongitude, swappedLatitude)) return ShapeReasons.Swapped(x, y);
        foreach (var likely in Likely.Where(likely => likely != epsg))
        {
            var (otherLongitude, otherLatitude) = Place(likely, x, y);
            if (FranceExtents.FitsSystem(likely, otherLongitude, otherLatitude)) return ShapeReasons.OtherSystem(x, y, epsg, likely);
        }

        return double.IsFinite(longitude) && double.IsFinite(latitude)
            ? ShapeReasons.Outside(longitude, latitude)
            : ShapeReasons.Outside(x, y);
    }

    private static (double Longitude, double Latitude) Place(int epsg, double x, double y)
    {
        Span<double> ordinates = [x, y];
        Reprojection.Between(epsg, Wgs84.Srid).Apply(ordinates);
        return (ordinates[0], ordinates[1]);
    }
}
