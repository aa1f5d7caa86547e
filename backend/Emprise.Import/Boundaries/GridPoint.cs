using Emprise.Core.Geography;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// A place on the grid of 10⁻⁶ degree on which every stored coordinate lies, in whole micro-degrees. Whole numbers make
/// "the same vertex" a plain equality and every orientation test exact: products of two differences stay below 2⁶³.
/// </summary>
internal readonly record struct GridPoint(int X, int Y)
{
    private const double StepsPerDegree = 1e6;

    /// <summary>Builds geometry in WGS84. Coordinates are already on the grid, so the model is a floating one.</summary>
    public static GeometryFactory Factory { get; } = new(new PrecisionModel(), Wgs84.Srid);

    /// <summary>The grid as a precision model, for the operations of NetTopologySuite that round by themselves.</summary>
    public static PrecisionModel Grid { get; } = new(StepsPerDegree);

    public static GridPoint At(double longitude, double latitude) =>
        new((int)Math.Round(longitude * StepsPerDegree), (int)Math.Round(latitude * StepsPerDegree));

    public static GridPoint Of(Coordinate coordinate) => At(coordinate.X, coordinate.Y);

    /// <summary>Latitude in radians.</summary>
    public double LatitudeRadians => Y / StepsPerDegree * (Math.PI / 180);

    /// <summary>Degrees.</summary>
    public double Longitude => X / StepsPerDegree;

    /// <summary>Degrees.</summary>
    public double Latitude => Y / StepsPerDegree;

    public Coordinate ToCoordinate() => new(Longitude, Latitude);

    /// <summary>
    /// Twice the signed area of a, b, c in square micro-degrees: positive when they turn left, 0 when they are in line.
    /// </summary>
    public static long Cross(GridPoint a, GridPoint b, GridPoint c) =>
        ((long)b.X - a.X) * ((long)c.Y - a.Y) - ((long)b.Y - a.Y) * ((long)c.X - a.X);

    // Coordinates of neighbours differ in a few low bits: multiply by odd constants so that they spread over the table.
    public override int GetHashCode() =>
        (int)(((ulong)(uint)X * 0x9E3779B97F4A7C15 ^ (ulong)(uint)Y * 0xC2B2AE3D27D4EB4F) >> 29);
}
