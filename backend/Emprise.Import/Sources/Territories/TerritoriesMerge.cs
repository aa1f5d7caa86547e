using Emprise.Import.Areas;

namespace Emprise.Import.Sources.Territories;

/// <summary>Staged territories take the place of those of their phase, all or nothing.</summary>
/// <param name="merge">The import.</param>
/// <param name="phase">The phase.</param>
/// <param name="refused">Territories of which a row was refused: what was there before stays.</param>
internal sealed class TerritoriesMerge(Merge merge, int phase, HashSet<string> refused)
{
    private string Kept => $"'{{{string.Join(',', refused)}}}'::text[]";

    // A file of perimeters may list no members: those of before are kept, and without any a territory cannot be.
    private string Complete => $"""
        INSERT INTO staged_territory_member (territory, kind, siren)
        SELECT territory, kind, siren FROM territory_member AS present
        WHERE territory LIKE '{phase}-%' AND (territory = ANY ({Kept}) OR EXISTS (SELECT FROM staged_territory_listing WHERE id = territory))
            AND NOT EXISTS (SELECT FROM staged_territory_member AS staged WHERE staged.territory = present.territory);
        INSERT INTO staged_territory_listing (id, name, phase, code, source, vintage)
        SELECT id, name, phase, code, source, vintage FROM territory_listing AS present
        WHERE phase = {phase} AND id = ANY ({Kept}) AND NOT EXISTS (SELECT FROM staged_territory_listing AS staged WHERE staged.id = present.id);
        DELETE FROM staged_territory_listing AS staged WHERE NOT EXISTS (SELECT FROM staged_territory_member WHERE territory = staged.id);
        """;

    private string IsSame => $"""
        SELECT count(*) FROM (
            (SELECT id, name, source, vintage::integer FROM staged_territory_listing
             EXCEPT SELECT id, name, source, vintage FROM territory_listing)
            UNION ALL (SELECT id, name, source, vintage FROM territory_listing WHERE phase = {phase}
             EXCEPT SELECT id, name, source, vintage FROM staged_territory_listing)
            UNION ALL (SELECT territory, kind, siren, 0 FROM staged_territory_member EXCEPT SELECT territory, kind, siren, 0 FROM territory_member)
            UNION ALL (SELECT territory, kind, siren, 0 FROM territory_member WHERE territory LIKE '{phase}-%'
             EXCEPT SELECT territory, kind, siren, 0 FROM staged_territory_member)) AS difference
        """;

    private string Write => $"""
        DELETE FROM territory_member WHERE territory LIKE '{phase}-%';
        DELETE FROM territory_listing WHERE phase = {phase};
        INSERT INTO territory_listing (id, name, phase, code, source, vintage)
        SELECT id, name, phase, code, source, vintage FROM staged_territory_listing;
        INSERT INTO territory_member (territory, kind, siren) SELECT territory, kind, siren FROM staged_territory_member;
        DELETE FROM boundary WHERE layer = 'territories' AND code LIKE '{phase}-%'
            AND NOT EXISTS (SELECT FROM territory_listing WHERE territory_listing.id = boundary.code);
        DROP TABLE staged_territory_listing, staged_territory_member;
        """;

    public async Task RunAsync(CancellationToken cancellation)
    {
        var account = merge.Staging.Account(merge.Staging.Files[0]);
        if (refused.Count > 0) account.Warn(TerritoryReasons.Kept(refused));
        await merge.RunAsync(Complete, cancellation);
        var isSame = await merge.CountAsync(IsSame, cancellation) == 0;
        if (await merge.CountAsync("SELECT count(*) FROM pg_class WHERE oid = to_regclass('pg_temp.staged_boundary')", cancellation) > 0)
        {
            await BoundaryMerge.RunAsync(merge, cancellation);
        }
        else if (isSame)
        {
            merge.Unchanged = account.Loaded;
        }

        await merge.RunAsync(Write, cancellation);
        if (!isSame) merge.RebuildAreas();
    }
}
