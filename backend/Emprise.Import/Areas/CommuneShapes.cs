using Emprise.Import.Boundaries;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>The contour of every commune of the newest year: the coverage that all other layers are made of.</summary>
/// <param name="Areas">By INSEE code, in its order.</param>
/// <param name="Origins">Where each comes from.</param>
internal sealed record CommuneShapes(IReadOnlyList<Area> Areas, IReadOnlyDictionary<string, BoundaryOrigin> Origins)
{
    public const string Layer = "communes";

    /// <summary>What files said where they did, and computed cells for the rest.</summary>
    public static async Task<CommuneShapes> ReadAsync(NpgsqlConnection connection, AreaBook book, CancellationToken cancellation)
    {
        var origins = await LoadedBoundaries.PickAsync(connection, Layer, isSchematic: false, cancellation);
        var loaded = await LoadedBoundaries.ReadAsync(connection, Layer, _ => true, cancellation);
        var cells = await LoadedBoundaries.PickAsync(connection, Layer, isSchematic: true, cancellation);
        var schematic = await LoadedBoundaries.ReadAsync(connection, Layer, key => !origins.ContainsKey(key), cancellation);
        foreach (var area in schematic) origins[area.Key] = cells[area.Key];
        return new CommuneShapes([.. loaded.Concat(schematic).OrderBy(area => area.Key, StringComparer.Ordinal)], origins);
    }
}
