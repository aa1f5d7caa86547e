using Emprise.Core.Model;
using Emprise.Import.Boundaries;
using Emprise.Import.Sources;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>The contour of every commune of the newest year: the coverage that all other layers are made of.</summary>
/// <param name="Areas">By INSEE code, in its order.</param>
/// <param name="Origins">Where each comes from.</param>
internal sealed record CommuneShapes(IReadOnlyList<Area> Areas, IReadOnlyDictionary<string, BoundaryOrigin> Origins)
{
    private Dictionary<string, (string Contour, BoundaryOrigin Origin)> _cut = [];

    public const string Layer = "communes";

    /// <summary>What files said where they did, and stand-ins for the rest.</summary>
    public static async Task<CommuneShapes> ReadAsync(NpgsqlConnection connection, AreaBook book, CancellationToken cancellation)
    {
        var origins = await LoadedBoundaries.PickAsync(connection, Layer, isSchematic: false, cancellation);
        var loaded = await LoadedBoundaries.ReadAsync(connection, Layer, _ => true, cancellation);
        var cellOrigins = await LoadedBoundaries.PickAsync(connection, Layer, isSchematic: true, cancellation);
        var cells = await LoadedBoundaries.ReadAsync(connection, Layer, key => !origins.ContainsKey(key), cancellation);
        var townHalls = book.Newest.Communes.Keys.Where(book.TownHalls.ContainsKey).Select(insee => book.TownHalls[insee])
            .Select(place => new CommunePoint(place.Insee.Value, place.Longitude, place.Latitude))
            .OrderBy(place => place.Insee, StringComparer.Ordinal).ToList();
        if (loaded.Count == 0 && cells.Count == townHalls.Count) return new CommuneShapes(cells, cellOrigins);
        var coverage = ShapelessCommunes.Complete(loaded, townHalls, cells);
        var cut = Cut(loaded, townHalls.Where(place => coverage.Schematic.Contains(place.Insee)), origins);
        foreach (var insee in coverage.Schematic) origins[insee] = StandIn(origins.GetValueOrDefault(insee) ?? cellOrigins.GetValueOrDefault(insee), book);
        return new CommuneShapes(coverage.Areas, origins) { _cut = cut };
    }

    /// <summary>
    /// Where the lines of an area of these communes come from. A contour that was cut between communes counts as it was loaded where all of
    /// its pieces are in the area: then no cut is on its outline.
    /// </summary>
    public BoundaryOrigin OriginOf(IReadOnlyCollection<string> communes)
    {
        var pieces = communes.Where(_cut.ContainsKey).ToLookup(insee => _cut[insee].Contour);
        return BoundaryOrigin.Of([.. communes.Select(insee => IsWhole(insee) ? _cut[insee].Origin : Origins[insee])]);

        bool IsWhole(string insee) => _cut.TryGetValue(insee, out var piece)
            && pieces[piece.Contour].Count() == _cut.Values.Count(other => other.Contour == piece.Contour);
    }

    // A shapeless commune was cut from the contour in which its town hall lies; so was the commune of that contour.
    private static Dictionary<string, (string Contour, BoundaryOrigin Origin)> Cut(
        IReadOnlyList<Area> loaded, IEnumerable<CommunePoint> schematic, Dictionary<string, BoundaryOrigin> origins)
    {
        var cut = new Dictionary<string, (string, BoundaryOrigin)>();
        foreach (var place in schematic)
        {
            var contour = origins.ContainsKey(place.Insee)
                ? place.Insee
                : loaded.FirstOrDefault(area => area.Shape.Contains(place.Longitude, place.Latitude))?.Key;
            if (contour is not null) cut[place.Insee] = (contour, origins[contour]);
        }

        return cut;
    }

    // A contour that was cut is a stand-in too, and still its source's.
    private static BoundaryOrigin StandIn(BoundaryOrigin? origin, AreaBook book) =>
        new(BoundaryQuality.Schematic, origin?.Source ?? SourceIds.Outline, origin?.Vintage ?? book.Newest.Vintage);
}
