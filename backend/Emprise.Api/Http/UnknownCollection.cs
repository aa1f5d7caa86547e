using Emprise.Core.Layers;

namespace Emprise.Api.Http;

internal static class UnknownCollection
{
    public static Problem Problem(string name) =>
        Http.Problem.NotFound($"There is no collection '{name}'. There are: {string.Join(", ", LayerCatalogue.All.Select(layer => layer.Id))}.");
}
