using System.Text.Json;
using Emprise.Fixtures;

namespace Emprise.EndToEnd.Stage;

/// <summary>axe-core, the checker of accessibility, let loose on what a visitor sees now.</summary>
public static class Axe
{
    private static readonly string s_script = File.ReadAllText(Path.Combine(Repository.Root, "frontend", "node_modules", "axe-core", "axe.min.js"));

    private const float SettlingMilliseconds = 1_000;

    /// <summary>What axe finds serious or critical: the rule and where it is broken. What passes by itself, as between two themes, is no fault.</summary>
    public static async Task<IReadOnlyList<string>> SeriousFaultsAsync(this Visit visit)
    {
        var found = await FaultsAsync(visit);
        if (found.Count == 0) return found;
        await visit.Page.WaitForTimeoutAsync(SettlingMilliseconds);
        return [.. found.Intersect(await FaultsAsync(visit))];
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync(s_script);
        var answer = await visit.Page.EvaluateAsync<JsonElement>("""
            () => axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)))
            """);
        return [.. answer.EnumerateArray().Select(fault => fault.GetString()!)];
    }
}
