using Emprise.Core.Layers;

namespace Emprise.Api.Http;

internal static class UnknownCollection
{
    public static Problem Problem(string name)
    {
        var names = string.Join(", ", LayerCatalogue.All.Select(layer => layer.Id));
        return Http.Problem.NotFound($"There is no collection '{name}'. There are: {names}.");
    }
}
