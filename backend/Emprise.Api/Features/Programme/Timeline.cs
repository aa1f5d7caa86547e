using Emprise.Api.Facts;

namespace Emprise.Api.Features.Programme;

/// <summary>The dates of both phases and of the label of turnkey sites. Figures come from the facts alone.</summary>
internal static class Timeline
{
    private const string Country = "France";

    private static readonly (string Date, string Kind, int? Phase, string[] FactKinds)[] Dates =
    [
        ("2018-11-22", "phase-begins", 1, ["ti_count_phase1", "axes_phase1", "programme"]),
        ("2020-01", "turnkey-wave", null, ["turnkey_count_2020-01"]),
        ("2020-07", "turnkey-wave", null, ["turnkey_count_2020-07"]),
        ("2021-09", "turnkey-wave", null, ["turnkey_count_2021-09", "turnkey_count_2020-2021", "turnkey_delay"]),
        ("2022", "phase-ends", 1, ["ti_count_phase1"]),
        ("2023", "phase-begins", 2, []),
        ("2023-11-09", "territories-announced", 2, ["ti_count_phase2", "actions_total"]),
        ("2024-04-16", "turnkey-wave", null, ["turnkey_count_france2030", "turnkey_area_france2030", "turnkey_recycled_france2030"]),
        ("2025-05", "plans-reviewed", 2, ["actions_total", "actions_status"]),
        ("2027", "phase-ends", 2, []),
    ];

    public static IEnumerable<Moment> With(IReadOnlyList<Fact> facts) => Dates.Select(date => new Moment(
        date.Date, date.Kind, date.Phase, [.. facts.Where(fact => fact.Place == Country && IsOfYear(fact, date.Date) && date.FactKinds.Contains(fact.Kind))]));

    // A later figure of the same kind tells of another moment.
    private static bool IsOfYear(Fact fact, string date) => fact.Year is { } year && date.StartsWith($"{year}", StringComparison.Ordinal);
}
