using System.Text.RegularExpressions;
using Emprise.Api.Facts;
using Emprise.Core.Search;

namespace Emprise.Api.Features.Profile;

/// <summary>
/// Finds the facts that name a place: names must be the same but for case, accents and punctuation, and but for the legal kind that an
/// EPCI's name begins with.
/// </summary>
internal static partial class FactsOfPlace
{
    private const string OfActions = "actions_";

    public static bool TellsOfActions(Fact fact) => fact.Kind.StartsWith(OfActions, StringComparison.Ordinal);

    public static List<Fact> Naming(IEnumerable<Fact> facts, IEnumerable<string> places)
    {
        var names = places.SelectMany(Forms).ToHashSet();
        return [.. facts.Where(fact => names.Contains(SearchText.Normalise(fact.Place)))];
    }

    private static string[] Forms(string name)
    {
        var form = SearchText.Normalise(name);
        return [form, LegalKind().Replace(form, "")];
    }

    [GeneratedRegex("^(ca|cc|cu|metropole) ((de la|de l|des|du|de|d) )?")]
    private static partial Regex LegalKind();
}
