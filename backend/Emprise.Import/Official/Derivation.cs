using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>What follows from the base tables, derived anew in the transaction that changed them.</summary>
internal static class Derivation
{
    public static Task RunAsync(Merge merge, Progress progress, CancellationToken cancellation)
    {
        if (!merge.ChangesAreas && !merge.ChangesSites) return Task.CompletedTask;
        progress.Begin("Deriving what follows");
        return merge.RunAsync("ANALYZE", cancellation);
    }
}
