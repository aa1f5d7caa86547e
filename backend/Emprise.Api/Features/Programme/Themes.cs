using Emprise.Api.Facts;

namespace Emprise.Api.Features.Programme;

/// <summary>Sorts facts by what they are about, as their kinds and texts tell.</summary>
internal static class Themes
{
    private const string Others = "programme";
    private const string OfAxes = "actions_axis";

    // Beginnings of kinds.
    private static readonly (string Code, string[] Kinds)[] ByKind =
    [
        (Others, []),
        ("territories", ["ti_count"]),
        ("actions", ["actions"]),
        ("support", ["rebond", "chocs_industriels", "fonds_vert"]),
        ("turnkey", ["turnkey"]),
    ];

    // Words of texts; the first axis that is named is meant.
    private static readonly (int Phase, string Code, string? Word)[] ByWord =
    [
        (2, "transition", "ecolog"), (2, "innovation", "innovation"), (2, "skills", "skills"), (2, "land", "land"), (2, "other", "other fields"),
        (1, "attract", null), (1, "recruit", null), (1, "innovate", null), (1, "simplify", null),
    ];

    public static IEnumerable<Theme> Of(IReadOnlyList<Fact> facts)
    {
        var byCode = facts.ToLookup(CodeOf);
        return ByKind.Select(theme => new Theme(theme.Code, [.. byCode[theme.Code]])).Where(theme => theme.Facts.Count > 0);
    }

    public static IEnumerable<Axis> AxesOf(IReadOnlyList<Fact> facts)
    {
        var byAxis = facts.Where(fact => fact.Kind == OfAxes).ToLookup(AxisOf);
        return ByWord.Select(axis => new Axis(axis.Phase, axis.Code, [.. byAxis[axis.Code]]));
    }

    private static string CodeOf(Fact fact) => ByKind
        .Where(theme => theme.Kinds.Any(kind => fact.Kind.StartsWith(kind, StringComparison.Ordinal)))
        .Select(theme => theme.Code).FirstOrDefault(Others);

    private static string? AxisOf(Fact fact) => ByWord
        .Where(axis => axis.Word is { } word && fact.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        .Select(axis => axis.Code).FirstOrDefault();
}
