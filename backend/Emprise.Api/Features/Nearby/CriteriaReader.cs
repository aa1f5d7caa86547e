using Emprise.Api.Http;
using Emprise.Core.Layers;
using Emprise.Core.Model;

namespace Emprise.Api.Features.Nearby;

/// <summary>Reads the criteria of a search. Those that a layer cannot know are no parameters of it.</summary>
internal static class CriteriaReader
{
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    private const double MostHectares = 1e9; // more than the land of the Earth

    public static IEnumerable<Criterion> Read(Layer layer, QueryParameters query)
    {
        if (query.Number(HectaresAtLeast.Parameter, 0, MostHectares) is { } hectares) yield return new HectaresAtLeast(hectares);
        if (HasPlots(layer) && query.Number(PlotAtLeast.Parameter, 0, MostHectares) is { } plot) yield return new PlotAtLeast(plot);
        if (HasReadiness(layer) && query.WholeNumber(ReadyBy.Parameter, FirstYear, LastYear) is { } year) yield return new ReadyBy(year);
        if (query.Flag(OnRecycledLand.Parameter)) yield return new OnRecycledLand();
        if (query.Flag(ReachedByRail.Parameter)) yield return new ReachedByRail();
        if (HasWaves(layer) && query.Text(LabelledIn.Parameter) is { } waves) yield return new LabelledIn(Known(waves.Split(',')));
    }

    public static bool HasPlots(Layer layer) => layer.Find("maxPlotHectares") is not null;

    public static bool HasReadiness(Layer layer) => layer.Find("readiness") is not null;

    public static bool HasWaves(Layer layer) => layer.Find("waves") is not null;

    private static string[] Known(string[] waves) => waves.All(LandVocabulary.Waves.Contains)
        ? waves
        : throw new MalformedInputException(LabelledIn.Parameter,
            $"'{LabelledIn.Parameter}' must be one or more of: {string.Join(", ", LandVocabulary.Waves)}.");
}
