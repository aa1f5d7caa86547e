using Emprise.Import.Sources;

namespace Emprise.Import.Areas;

/// <summary>
/// Staged contours become contours of the base table: a code that is there already is replaced where its contour differs, and others of the
/// same source stay, so that a file of one department does not take the rest of the country away. A generalised contour does not take
/// the place of an official one of its year or of a later one.
/// </summary>
public static class BoundaryMerge
{
    private const string Kept = """
        SELECT count(*) FROM staged_boundary AS staged JOIN boundary USING (layer, source, code)
        WHERE boundary.quality = 'official' AND staged.quality <> 'official' AND boundary.vintage >= staged.vintage
        """;

    private const string Same = """
        SELECT count(*) FROM staged_boundary AS staged JOIN boundary USING (layer, source, code)
        WHERE ROW(staged.name, staged.vintage, staged.quality) = ROW(boundary.name, boundary.vintage, boundary.quality)
            AND ST_AsBinary(staged.geom) = ST_AsBinary(boundary.geom)
        """;

    private const string Write = """
        INSERT INTO boundary AS present (layer, source, code, name, vintage, quality, geom)
        SELECT layer, source, code, name, vintage, quality, geom FROM staged_boundary
        ON CONFLICT (layer, source, code) DO UPDATE SET
            name = excluded.name, vintage = excluded.vintage, quality = excluded.quality, geom = excluded.geom, loaded_on = now()
        WHERE (ROW(present.name, present.vintage, present.quality) <> ROW(excluded.name, excluded.vintage, excluded.quality)
                OR ST_AsBinary(present.geom) <> ST_AsBinary(excluded.geom))
            AND NOT (present.quality = 'official' AND excluded.quality <> 'official' AND present.vintage >= excluded.vintage);
        DROP TABLE staged_boundary;
        ANALYZE boundary;
        """;

    public static async Task RunAsync(Merge merge, CancellationToken cancellation)
    {
        var staged = await merge.CountAsync("SELECT count(*) FROM staged_boundary", cancellation);
        var same = await merge.CountAsync(Same, cancellation);
        var kept = await merge.CountAsync(Kept, cancellation);
        merge.Unchanged += (int)(same + kept);
        if (kept > 0) merge.Staging.Account(merge.Staging.Files[0]).Warn(AreaReasons.KeptOfficial(kept));
        await merge.RunAsync(Write, cancellation);
        if (same + kept < staged) merge.RebuildAreas();
    }
}
