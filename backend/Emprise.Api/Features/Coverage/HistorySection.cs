using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>The parts of the report about what changed.</summary>
internal static class HistorySection
{
    /// <summary>The year in which it began.</summary>
    public const int SecondPhase = 2023;

    private const string FirstPhase = "SELECT insee, name, territory1, (SELECT name FROM territory WHERE id = territory1) FROM commune WHERE territory1 = ANY($1) ORDER BY insee";

    public static async Task<IReadOnlyList<Change>> ChangesAsync(Terrain terrain, Snapshot data, CancellationToken cancellation)
    {
        var sirens = terrain.Perimeter.Membership.Rows.SelectMany(row => (string?[])[row.Epci, row.Ept]).OfType<string>().Distinct().ToList();
        var epci = (await CodeBookQuery.EpciAsync(sirens, data, cancellation)).ToLookup(row => row.Siren);
        return new Changes(terrain.Perimeter, terrain.Facts, epci).All();
    }

    /// <summary>The perimeter beside those of the first phase; null where there is nothing to compare.</summary>
    public static async Task<SinceFirstPhase?> SinceFirstPhaseAsync(Terrain terrain, Snapshot data, CancellationToken cancellation)
    {
        if (terrain.Perimeter.Identity.Phase == 1) return null;
        var ground = terrain.Perimeter.Ground.ToHashSet();
        var inside = ground.Order(StringComparer.Ordinal).Select(insee => terrain.Facts.GetValueOrDefault(insee)).OfType<GroundFacts>().ToList();
        var ids = inside.Select(fact => fact.Territory1).OfType<string>().Distinct().ToArray();
        if (ids.Length == 0) return null;
        var then = await data.ListAsync(FirstPhase, [ids],
            row => (Commune: new NamedCommune(row.GetString(0), row.GetString(1)), Id: row.GetString(2), Name: row.GetString(3)), cancellation);
        return new SinceFirstPhase(
            [
                .. then.Where(row => ground.Contains(row.Commune.Insee)).GroupBy(row => (row.Id, row.Name))
                    .Select(group => new SharedTerritory(group.Key.Id, group.Key.Name, group.Count()))
                    .OrderByDescending(shared => shared.CommunesInCommon).ThenBy(shared => shared.Id, StringComparer.Ordinal),
            ],
            [.. inside.Where(fact => fact.Territory1 is null).Select(fact => new NamedCommune(fact.Insee, fact.Name))],
            [.. then.Where(row => !ground.Contains(row.Commune.Insee)).Select(row => row.Commune)],
            then.Count(row => ground.Contains(row.Commune.Insee)));
    }
}
