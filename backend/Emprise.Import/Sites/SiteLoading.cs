using Emprise.Import.Sources;
using Npgsql;

namespace Emprise.Import.Sites;

/// <summary>The merge of an official file's sites, and what its report says of it.</summary>
public static class SiteLoading
{
    // A tenth of a degree: boundaries may be schematic, and a site may lie across the border of its commune.
    private const string Far = """
        SELECT count(*), min(site.id) FROM industrial_land AS site JOIN commune USING (insee)
        WHERE site.source = $1 AND site.retired_on IS NULL AND site.geometry_precision <> 'commune'
            AND NOT ST_DWithin(site.geom, commune.geom, 0.1)
        """;

    /// <param name="merge">The import.</param>
    /// <param name="sites">The merge to run: its table, its scope, its completion.</param>
    /// <param name="cancellation">Stops the merge.</param>
    public static async Task RunAsync(Merge merge, SiteMerge sites, CancellationToken cancellation)
    {
        var source = merge.Staging.Entry.Id;
        var count = await sites.RunAsync(source, merge.Staging.RefusedIds, cancellation);
        merge.Unchanged += count.Unchanged;
        merge.Retired += count.Retired;
        if (count.RetiresMost) Warn(merge, SiteReasons.RetiresMost(count.Retired, count.Before));
        if (sites.Table == SiteTable.Land) await WarnOfFarSitesAsync(merge, source, cancellation);
        merge.RefreshSites();
    }

    /// <summary>Adds a sentence to the report of the import as a whole.</summary>
    public static void Warn(Merge merge, string sentence) => merge.Staging.Account(merge.Staging.Files[0]).Warn(sentence);

    private static async Task WarnOfFarSitesAsync(Merge merge, string source, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Far, merge.Connection) { CommandTimeout = 0 };
        command.Parameters.AddWithValue(source);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        if (reader.GetInt64(0) is > 0 and var far) Warn(merge, SiteReasons.FarFromCommune(far, reader.GetString(1)));
    }
}
