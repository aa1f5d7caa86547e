using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Boundaries;

/// <summary>Where the shape of a commune comes from; what comes first wins where two overlap.</summary>
internal enum GroundOrigin
{
    Loaded,
    Cell,
    Disc,
}

/// <summary>The shape of a commune before it is split or cut, and the town halls that share it.</summary>
internal sealed class Ground(CommunePoint townHall, GridShape shape, GroundOrigin origin)
{
    private IndexedPointInAreaLocator? _locator;
    private IReadOnlyList<CommuneSite>? _sites;

    public string Insee => townHall.Insee;

    public GridShape Shape { get; } = shape;

    public GroundOrigin Origin { get; } = origin;

    public Envelope Extent { get; } = shape.Extent;

    /// <summary>Communes without a shape of their own whose town hall lies in this one.</summary>
    public List<CommunePoint> Claimants { get; } = [];

    /// <summary>Whether it is what others leave of it.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether its area is put together from pieces.</summary>
    public bool IsMadeAnew => IsCut || Claimants.Count > 0;

    /// <summary>Its own town hall first. Where that lies elsewhere, a point well inside stands for it: it must not lose all its ground.</summary>
    public IReadOnlyList<CommuneSite> Sites => _sites ??= CommuneSite.Read(Claimants.Prepend(OwnPlace()));

    public bool Holds(Coordinate place)
    {
        if (!Extent.Contains(place)) return false;
        _locator ??= new IndexedPointInAreaLocator(Shape.ToGeometry());
        return _locator.Locate(place) != Location.Exterior;
    }

    /// <summary>The commune to which a place on this ground falls: the one with the nearest town hall.</summary>
    public string OwnerAt(Coordinate place)
    {
        if (Claimants.Count == 0) return Insee;
        var mercator = WebMercator.FromDegrees(place);
        return Sites.MinBy(site => site.Mercator.Distance(mercator))!.Insee;
    }

    public double DistanceTo(Coordinate place) => place.Distance(new Coordinate(townHall.Longitude, townHall.Latitude));

    private CommunePoint OwnPlace()
    {
        if (Shape.Contains(townHall.Longitude, townHall.Latitude)) return townHall;
        var inside = Shape.ToGeometry().InteriorPoint.Coordinate;
        return townHall with { Longitude = inside.X, Latitude = inside.Y };
    }
}
