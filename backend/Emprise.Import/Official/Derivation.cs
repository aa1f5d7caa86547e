using Emprise.Import.Areas;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>What follows from the base tables, derived anew in the transaction that changed them.</summary>
internal static class Derivation
{
    public static async Task RunAsync(Merge merge, Progress progress, CancellationToken cancellation)
    {
        if (!merge.ChangesAreas && !merge.ChangesSites) return;
        await merge.RunAsync("ANALYZE", cancellation);
        if (merge.ChangesAreas) await AreasRebuild.RunAsync(merge.Connection, progress, cancellation);
        await SiteRefresh.RunAsync(merge.Connection, merge.ChangesAreas, cancellation);
    }
}
