using Emprise.Api.Database;
using Emprise.Core.Model;

namespace Emprise.Api.Features.Coverage;

/// <summary>Puts the report together, section by section, in one snapshot.</summary>
internal static class CoverageQuery
{
    /// <summary>The report; null where there is no such territory.</summary>
    public static async Task<CoverageReport?> FindAsync(Asked asked, Snapshot data, CancellationToken cancellation)
    {
        if (await PerimeterQuery.FindAsync(asked, data, cancellation) is not { } perimeter) return null;
        var terrain = await TerrainQuery.ForAsync(perimeter, data, cancellation);
        var outline = await OutlineQuery.ForAsync(perimeter, asked.Zoom, data, cancellation);
        var epci = await EpciSection.ForAsync(terrain, asked.Zoom, data, cancellation);
        var changes = await HistorySection.ChangesAsync(terrain, data, cancellation);
        return new CoverageReport(
            Summary(terrain, outline, epci),
            epci,
            Communes(terrain),
            await TerritorySection.ForAsync(terrain, asked.Zoom, data, cancellation),
            await GapsAsync(outline, asked.Zoom, data, cancellation),
            [.. perimeter.Issues, .. GroundIssues(terrain)],
            [.. changes.Where(change => change.SinceVintage >= perimeter.Vintage)],
            new History(
                await HistorySection.SinceFirstPhaseAsync(terrain, data, cancellation),
                [.. changes.Where(change => change.SinceVintage >= HistorySection.SecondPhase)]),
            await LandQuery.LandAsync(perimeter, epci, data, cancellation),
            await LandQuery.SitesAsync(perimeter, data, cancellation));
    }

    private static PerimeterSummary Summary(Terrain terrain, Outline outline, IReadOnlyList<EpciCoverage> epci)
    {
        var (perimeter, identity) = (terrain.Perimeter, terrain.Perimeter.Identity);
        return new PerimeterSummary(
            identity.Source, identity.Id, identity.Name, identity.Phase, Share.Hectares(terrain.AreaHectares),
            perimeter.Inside.Sum(row => (long)(row.Population ?? 0)), perimeter.Inside.Count,
            epci.Count(covered => covered.Kind != EpciKind.Ept && covered.Relation != "touched"),
            outline.Parts, outline.Holes, Quality(terrain), perimeter.Vintage, perimeter.Newest, perimeter.Vintages, outline.Bbox, outline.Geometry);
    }

    // The report is as good as the worst of the lines that it is made from.
    private static string? Quality(Terrain terrain) => terrain.Measured
        .Select(insee => terrain.Facts.GetValueOrDefault(insee)?.BoundaryQuality).OfType<string>().Distinct()
        .MaxBy(quality => BoundaryQuality.All.TakeWhile(known => known != quality).Count());

    private static IReadOnlyList<CommuneCoverage> Communes(Terrain terrain) =>
    [
        .. from row in terrain.Perimeter.Cut is null ? terrain.Perimeter.Inside : terrain.Members
           where terrain.IsVisible(row)
           select new CommuneCoverage(row.Insee, row.Name, row.Epci, Share.Of(terrain.ShareOf(row)), row.Population, Share.Hectares(terrain.HectaresOf(row))),
    ];

    private static async Task<IReadOnlyList<Enclave>> GapsAsync(Outline outline, int? zoom, Snapshot data, CancellationToken cancellation)
    {
        if (outline.Enclosed.Count == 0) return [];
        var facts = await GroundQuery.FactsAsync(outline.Enclosed, data, cancellation);
        var shapes = await ShapeQuery.ForAsync("commune", "insee", outline.Enclosed, zoom, data, cancellation);
        return [.. outline.Enclosed.Select(insee => new Enclave(insee, facts[insee].Name, facts[insee].Epci, shapes.GetValueOrDefault(insee)))];
    }

    private static IEnumerable<Issue> GroundIssues(Terrain terrain)
    {
        if (terrain.Perimeter.Cut is not null || terrain.Perimeter.Vintage == terrain.Perimeter.Newest) return [];
        var changed = terrain.Perimeter.Inside.Where(row => terrain.HectaresOf(row) is null).Select(row => row.Name).ToList();
        return changed.Count == 0 ? [] : [Issues.GroundChanged(terrain.Perimeter.Vintage, changed)];
    }
}
