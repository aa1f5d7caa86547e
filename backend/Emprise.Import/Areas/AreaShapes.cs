using Emprise.Core.Geography;
using Emprise.Import.Boundaries;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Areas;

/// <summary>The shapes of every area layer, by feature id.</summary>
/// <param name="Communes">By INSEE code.</param>
/// <param name="Epci">By SIREN, EPCI and EPT.</param>
/// <param name="Departments">By INSEE code.</param>
/// <param name="Regions">By INSEE code.</param>
/// <param name="Territories">By id, both phases.</param>
public sealed record AreaShapes(
    IReadOnlyDictionary<string, Shape> Communes, IReadOnlyDictionary<string, Shape> Epci, IReadOnlyDictionary<string, Shape> Departments,
    IReadOnlyDictionary<string, Shape> Regions, IReadOnlyDictionary<string, Shape> Territories)
{
    /// <summary>Dissolves the communes into every other layer and generalises all of them, side by side.</summary>
    public static AreaShapes From(IReadOnlyList<Area> communes, CommunePlaces places, Progress progress)
    {
        // Each is a coverage of its own: an EPT lies inside its EPCI, and the phases of territories overlap.
        Func<CommunePlace, string?>[] groupings =
        [
            place => place.Epci?.Siren.Value, place => place.Ept?.Siren.Value, place => place.Department?.Code, place => place.Region?.Code,
            place => place.Territory1?.Key.ToString(), place => place.Territory2?.Key.ToString(),
        ];
        progress.Begin("Dissolving communes into EPCI, departments, regions and territories");
        var dissolved = groupings.AsParallel().AsOrdered()
            .Select(grouping => CoverageDissolve.By(communes, insee => grouping(places[insee]))).ToList();
        progress.Begin("Generalising for each zoom band");
        var layers = Generalise([communes, .. dissolved]);
        return new AreaShapes(layers[0], Join(layers[1], layers[2]), layers[3], layers[4], Join(layers[5], layers[6]));
    }

    private static List<IReadOnlyDictionary<string, Shape>> Generalise(IReadOnlyList<IReadOnlyList<Area>> coverages)
    {
        var jobs = coverages.SelectMany(coverage => ZoomBand.All, (coverage, band) => (coverage, band));
        var simplified = jobs.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered)
            .Select(job => CoverageGeneralisation.Simplify(job.coverage, job.band.PixelMetres).ToDictionary(area => area.Key)).ToList();
        var byCoverage = simplified.Chunk(ZoomBand.All.Count);
        return [.. coverages.Zip(byCoverage, Assemble)];
    }

    private static Dictionary<string, Shape> Assemble(IReadOnlyList<Area> exact, Dictionary<string, Area>[] bands) => exact.ToDictionary(
        area => area.Key,
        area => new Shape(area.Shape, [.. bands.Select(band => band.GetValueOrDefault(area.Key)?.Shape)]));

    private static Dictionary<string, Shape> Join(IReadOnlyDictionary<string, Shape> one, IReadOnlyDictionary<string, Shape> other) =>
        one.Concat(other).ToDictionary();
}
