using Emprise.Api.Database;

namespace Emprise.Api.Features.Coverage;

/// <summary>The part of the report about EPCI and EPT.</summary>
internal static class EpciSection
{
    public static async Task<IReadOnlyList<EpciCoverage>> ForAsync(Terrain terrain, int? zoom, Snapshot data, CancellationToken cancellation)
    {
        var groups = terrain.Members.Where(row => row.Epci is not null).GroupBy(row => row.Epci!)
            .Concat(terrain.Members.Where(row => row.Ept is not null).GroupBy(row => row.Ept!))
            .Where(group => group.Any(terrain.IsVisible)).ToDictionary(group => group.Key, group => group.ToList());
        var names = await CodeBookQuery.EpciAsync(groups.Keys, data, cancellation);
        var shapes = await ShapeQuery.ForAsync("epci", "siren", groups.Keys, zoom, data, cancellation);
        return
        [
            .. from epci in names
               where epci.Vintage == terrain.Perimeter.Vintage
               let coverage = Cover(epci, groups[epci.Siren], terrain, shapes.GetValueOrDefault(epci.Siren))
               orderby Array.IndexOf(Relations, coverage.Relation), coverage.Name, coverage.Siren
               select coverage,
        ];
    }

    private static readonly string[] Relations = ["full", "split", "touched"];

    private static EpciCoverage Cover(EpciRow epci, List<CodeBookRow> members, Terrain terrain, GeoJson.GeoJsonGeometry? shape)
    {
        var inside = members.Where(terrain.IsInside).ToList();
        var (population, whole) = (Population(inside), Population(members));
        var (hectares, total) = (terrain.HectaresInside(members) ?? 0, terrain.HectaresOf(members));
        double? areaShare = total > 0 ? hectares / total : null;
        return new EpciCoverage(epci.Siren, epci.Name, epci.Kind, Relation(inside.Count == members.Count, areaShare, hectares, terrain),
            Share.Of(areaShare), Share.Of((double)inside.Count / members.Count), Share.Of(whole > 0 ? (double)population / whole : null),
            inside.Count, members.Count, [.. members.Except(inside).Select(row => new NamedCommune(row.Insee, row.Name))], shape);
    }

    // Of codes membership decides; a shape covers what it leaves no commune and no more than noise of.
    private static string Relation(bool isComplete, double? areaShare, double hectares, Terrain terrain)
    {
        if (terrain.Perimeter.Cut is not { } cut) return isComplete ? "full" : "split";
        if (isComplete && areaShare >= 1 - Cut.Noise) return "full";
        return areaShare < Cut.Noise && cut.IsNoise(hectares) ? "touched" : "split";
    }

    private static long Population(IEnumerable<CodeBookRow> rows) => rows.Sum(row => (long)(row.Population ?? 0));
}
