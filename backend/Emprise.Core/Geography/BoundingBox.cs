using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Emprise.Core.Geography;

/// <summary>
/// A box in degrees of WGS84, longitude first. West may be greater than east: the box then crosses the antimeridian
/// (OGC API Features, /req/core/fc-bbox-definition). South is never above north.
/// </summary>
public readonly record struct BoundingBox
{
    private BoundingBox(double west, double south, double east, double north) =>
        (West, South, East, North) = (west, south, east, north);

    public double West { get; }

    public double South { get; }

    public double East { get; }

    public double North { get; }

    /// <summary>Whether the box runs over longitude 180.</summary>
    public bool CrossesAntimeridian => West > East;

    /// <summary>
    /// Reads <c>west,south,east,north</c>, or six numbers with heights, which are ignored. Longitudes within -180..180,
    /// latitudes within -90..90; <paramref name="problem"/> says what is wrong and what is allowed.
    /// </summary>
    public static bool TryParse(string text, out BoundingBox box, [NotNullWhen(false)] out string? problem)
    {
        box = default;
        problem = null;
        var parts = text.Split(',');
        var numbers = new double[parts.Length];
        if (parts.Length is not (4 or 6)) problem = "needs 4 numbers (west,south,east,north) or 6 (with heights).";
        else if (!ReadNumbers(parts, numbers)) problem = "holds something that is not a finite number.";
        else box = parts.Length == 4
            ? new BoundingBox(numbers[0], numbers[1], numbers[2], numbers[3])
            : new BoundingBox(numbers[0], numbers[1], numbers[3], numbers[4]);
        problem ??= box.Fault();
        return problem is null;
    }

    private static bool ReadNumbers(string[] parts, double[] numbers)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return false;
            if (!double.IsFinite(numbers[i])) return false;
        }

        return true;
    }

    private string? Fault()
    {
        if (Math.Abs(West) > 180 || Math.Abs(East) > 180) return "has a longitude outside -180..180.";
        if (Math.Abs(South) > 90 || Math.Abs(North) > 90) return "has a latitude outside -90..90.";
        return South > North ? "has its south above its north." : null;
    }
}
