using NetTopologySuite.Algorithm;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>
/// A round patch of about 1 km radius for a commune whose town hall lies off the outline (small islands, coasts drawn coarsely,
/// the collectivities overseas), so that it has an area all the same.
/// </summary>
internal sealed class TownHallDisc
{
    private const double RadiusMetres = 1_000;
    private const int Corners = 16;

    // Nearer the edge than this, about 100 m, a town hall counts as off: rounding must not put it outside its own area.
    private const double MarginDegrees = 0.001;

    private readonly LinearRing _ring;

    private TownHallDisc(CommuneSite site)
    {
        var radius = WebMercator.Stretch(RadiusMetres, site.Place);
        Ring = [.. Enumerable.Range(0, Corners).Select(corner => WebMercator.ToGrid(Corner(site.Mercator, radius, corner)))];
        _ring = GridRing.ToLinearRing(Ring);
    }

    public GridPoint[] Ring { get; }

    /// <summary>A disc for each commune whose town hall is not well inside the outline, by INSEE code.</summary>
    public static Dictionary<string, TownHallDisc> Around(IEnumerable<CommuneSite> sites, IPointOnGeometryLocator outline) =>
        sites
            .Where(site => !IsWellInside(site.Place.ToCoordinate(), outline))
            .ToDictionary(site => site.Insee, site => new TownHallDisc(site));

    /// <summary>The disc of one commune by itself.</summary>
    public static GridShape Around(CommunePoint townHall)
    {
        var builder = new GridShapeBuilder();
        builder.AddRing(new TownHallDisc(CommuneSite.Read([townHall])[0]).Ring);
        builder.EndPolygon();
        return builder.Build();
    }

    public bool Covers(Coordinate point) =>
        _ring.EnvelopeInternal.Contains(point) && PointLocation.IsInRing(point, _ring.Coordinates);

    private static Coordinate Corner(Coordinate centre, double radius, int corner)
    {
        var (sine, cosine) = Math.SinCos(corner * 2 * Math.PI / Corners);
        return new Coordinate(centre.X + radius * cosine, centre.Y + radius * sine);
    }

    private static bool IsWellInside(Coordinate place, IPointOnGeometryLocator outline) =>
        new (double East, double North)[] { (0, 1), (1, 0), (0, -1), (-1, 0) }
            .Select(side => new Coordinate(place.X + side.East * MarginDegrees, place.Y + side.North * MarginDegrees))
            .All(point => outline.Locate(point) == Location.Interior);
}
