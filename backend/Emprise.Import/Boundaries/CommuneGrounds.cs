using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Emprise.Import.Boundaries;

/// <summary>Finds the ground of every commune: its loaded shape, a share of another's, its cell, or a disc.</summary>
internal sealed class CommuneGrounds
{
    private readonly Dictionary<string, CommunePoint> _townHalls;
    private readonly Dictionary<string, Ground> _grounds = [];
    private readonly HashSet<string> _schematic;

    public CommuneGrounds(IReadOnlyList<Area> loaded, IReadOnlyList<CommunePoint> townHalls, IReadOnlyList<Area> cells)
    {
        _townHalls = townHalls.ToDictionary(townHall => townHall.Insee);
        foreach (var area in loaded) _grounds.Add(area.Key, new Ground(TownHallOf(area), area.Shape, GroundOrigin.Loaded));
        Codes = [.. townHalls.Select(townHall => townHall.Insee), .. loaded.Select(area => area.Key).Where(key => !_townHalls.ContainsKey(key))];
        var shapeless = townHalls.Where(townHall => !_grounds.ContainsKey(townHall.Insee)).ToList();
        _schematic = [.. shapeless.Select(townHall => townHall.Insee)];
        var byCode = cells.Where(cell => _schematic.Contains(cell.Key)).ToDictionary(cell => cell.Key);
        var homeless = Place(shapeless, Index(), townHall => byCode.GetValueOrDefault(townHall.Insee)?.Shape, GroundOrigin.Cell);
        Place(homeless, Index(), townHall => TownHallDisc.Around(townHall), GroundOrigin.Disc);
    }

    /// <summary>Every commune, in the order of the coverage.</summary>
    public IReadOnlyList<string> Codes { get; }

    public IReadOnlySet<string> Schematic => _schematic;

    public IReadOnlyCollection<Ground> All => _grounds.Values;

    /// <summary>The shape of a commune's own ground, if it has any.</summary>
    public GridShape? Of(string insee) => _grounds.GetValueOrDefault(insee)?.Shape;

    public GridShape DiscOf(string insee) => TownHallDisc.Around(_townHalls[insee]);

    public STRtree<Ground> Index()
    {
        var index = new STRtree<Ground>();
        foreach (var ground in All) index.Insert(ground.Extent, ground);
        return index;
    }

    // Town halls inside the ground of another share it; the others get a ground of their own, cut where it meets one before it.
    // Returns those for which there is none.
    private List<CommunePoint> Place(
        IEnumerable<CommunePoint> townHalls, STRtree<Ground> taken, Func<CommunePoint, GridShape?> own, GroundOrigin origin)
    {
        var left = new List<CommunePoint>();
        foreach (var townHall in townHalls)
        {
            if (HostOf(townHall, taken) is { } host) Share(host, townHall);
            else if (own(townHall) is { IsEmpty: false } shape)
            {
                var ground = new Ground(townHall, shape, origin);
                ground.IsCut = origin == GroundOrigin.Disc || taken.Query(ground.Extent).Count > 0;
                _grounds.Add(townHall.Insee, ground);
            }
            else left.Add(townHall);
        }

        return left;
    }

    private void Share(Ground host, CommunePoint townHall)
    {
        host.Claimants.Add(townHall);
        _schematic.Add(host.Insee);
    }

    private static Ground? HostOf(CommunePoint townHall, STRtree<Ground> taken)
    {
        var place = GridPoint.At(townHall.Longitude, townHall.Latitude);
        return taken.Query(new Envelope(place.ToCoordinate()))
            .Select(ground => (ground, Location: ground.Shape.Locate(place)))
            .Where(found => found.Location >= 0)
            .OrderByDescending(found => found.Location).ThenBy(found => found.ground.Insee, StringComparer.Ordinal)
            .FirstOrDefault().ground;
    }

    // A loaded area that is no commune of the list: only its nearness to places matters, for which any point of it does.
    private CommunePoint TownHallOf(Area area) => _townHalls.GetValueOrDefault(area.Key)
        ?? new CommunePoint(area.Key, area.Shape.Extent.Centre.X, area.Shape.Extent.Centre.Y);
}
