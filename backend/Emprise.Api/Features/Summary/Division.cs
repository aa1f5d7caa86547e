using Emprise.Api.Filters;
using Emprise.Core.Layers;
using Emprise.Core.Model;

namespace Emprise.Api.Features.Summary;

/// <summary>The areas by which land is totalled, and the property of land and communes that names them.</summary>
/// <param name="Word">As <c>by</c> says it.</param>
/// <param name="Areas">Their layer.</param>
/// <param name="Conditions">Which areas of the layer.</param>
/// <param name="Place">The property.</param>
internal sealed record Division(string Word, Layer Areas, IReadOnlyList<Condition> Conditions, string Place)
{
    private const string Territory = "territory";

    /// <summary>What <c>by</c> may say; the first where it is absent.</summary>
    public static string[] Words { get; } = [Territory, "epci", "department", "region"];

    /// <summary>Whether areas differ by phase.</summary>
    public static bool HasPhases(string word) => word == Territory;

    /// <param name="word">One of <see cref="Words"/>.</param>
    /// <param name="phase">Of the programme.</param>
    public static Division Of(string word, int phase) => word switch
    {
        Territory => new(word, Layer("territories"), [new IsEqual(Layer("territories").Find("phase")!, (long)phase)], $"territory{phase}"),
        // Land of Grand Paris is in the metropolis; beside it, the EPT that it is made of would each have none.
        "epci" => new(word, Layer("epci"), [new IsAmong(Layer("epci").Find("kind")!, [.. EpciKind.All.Except([EpciKind.Ept])])], "epci"),
        _ => new(word, Layer($"{word}s"), [], word),
    };

    private static Layer Layer(string id) => LayerCatalogue.Find(id)!;
}
