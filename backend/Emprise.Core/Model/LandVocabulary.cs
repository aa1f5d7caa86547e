namespace Emprise.Core.Model;

/// <summary>Closed vocabularies of land and sites. What a source says beyond them is kept as unknown and reported.</summary>
public static class LandVocabulary
{
    /// <summary>Economic zone, plot in one, or disused land (in the sense of article L111-26 of the code de l'urbanisme).</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["zone", "plot", "friche"];

    /// <summary>What a friche was.</summary>
    public static IReadOnlyList<string> Subkinds { get; } =
        ["industrial", "railway", "agro-industrial", "military", "logistics", "mining", "port", "unknown"];

    /// <summary>Where a friche stands (CNIG standard "friches", site_statut).</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["without-project", "with-project", "converted", "unknown"];

    /// <summary>Announcements of the label.</summary>
    public static IReadOnlyList<string> Waves { get; } = ["2020-01", "2020-07", "2021-09", "france-2030"];

    /// <summary>Classes of the France 2030 announcement; the label alone does not mean ready now.</summary>
    public static IReadOnlyList<string> Readiness { get; } = ["2024", "2025-2027", "2027-2030"];
}
