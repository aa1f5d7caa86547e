using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;
using Npgsql;

namespace Emprise.Import.Areas;

/// <summary>Contours of one layer as files said them, each under the code that it has in the newest year.</summary>
internal static class LoadedBoundaries
{
    private const string Fields = "boundary.source, boundary.vintage, boundary.quality, boundary.loaded_on, boundary.code";

    // The newest year first, then the better quality, then what was loaded last. What one file said in several rows is united.
    private const string Best = "vintage DESC, quality = 'official' DESC, loaded_on DESC, source, code";

    /// <summary>Makes the temporary table <c>picked</c>, the rows of the boundaries that are used, and reads where they come from.</summary>
    /// <param name="connection">The connection of the import.</param>
    /// <param name="layer">Layer of the boundaries.</param>
    /// <param name="isSchematic">Whether computed cells are read, or else what files said.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<Dictionary<string, BoundaryOrigin>> PickAsync(
        NpgsqlConnection connection, string layer, bool isSchematic, CancellationToken cancellation)
    {
        var (key, join) = layer == "communes" ? ("heir.insee", "JOIN heir USING (code)") : ("boundary.code", "");
        await new BulkWriter(connection).RunAsync(
            $"""
            DROP TABLE IF EXISTS pg_temp.picked;
            CREATE TEMP TABLE picked ON COMMIT DROP AS
            WITH candidate AS (
                SELECT {key} AS key, {Fields} FROM boundary {join}
                WHERE layer = '{layer}' AND (quality = 'schematic') = {isSchematic}),
            best AS (SELECT DISTINCT ON (key) key, source, vintage, quality FROM candidate ORDER BY key, {Best})
            SELECT candidate.* FROM candidate JOIN best USING (key, source, vintage, quality);
            """,
            cancellation);
        var origins = await connection.ListAsync(
            "SELECT DISTINCT key, quality, source, vintage FROM picked",
            reader => (Key: reader.GetString(0), Origin: new BoundaryOrigin(reader.GetString(1), reader.GetString(2), reader.GetInt16(3))),
            cancellation);
        return origins.ToDictionary(row => row.Key, row => row.Origin);
    }

    /// <summary>The shapes of the picked boundaries, straight from the wire to the grid; only those that are <paramref name="wanted"/>.</summary>
    public static async Task<IReadOnlyList<Area>> ReadAsync(
        NpgsqlConnection connection, string layer, Func<string, bool> wanted, CancellationToken cancellation)
    {
        var areas = new List<Area>();
        await using var command = new NpgsqlCommand(
            $"""
            SELECT picked.key, ST_AsBinary(boundary.geom) FROM picked JOIN boundary USING (source, code)
            WHERE boundary.layer = '{layer}' ORDER BY picked.key, code
            """,
            connection)
        { CommandTimeout = 0 };
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var key = reader.GetString(0);
            if (wanted(key)) areas.Add(new Area(key, GridShape.FromWkb(reader.GetFieldValue<byte[]>(1))));
        }

        return United(areas);
    }

    private static List<Area> United(List<Area> areas)
    {
        var parts = areas.ToLookup(area => area.Key);
        if (parts.Count == areas.Count) return areas;
        return [.. parts.SelectMany(part => part.Skip(1).Any() ? CoverageDissolve.By([.. part], key => key) : [.. part])];
    }
}
