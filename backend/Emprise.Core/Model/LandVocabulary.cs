namespace Emprise.Core.Model;

/// <summary>
/// Closed vocabularies of land and sites. What a source says beyond them is <see cref="Unknown"/>, its own words are kept beside it and
/// reported.
/// </summary>
public static class LandVocabulary
{
    /// <summary>The producer does not know, or says what no vocabulary holds.</summary>
    public const string Unknown = "unknown";

    /// <summary>The producer knows, and the standard has no word for it.</summary>
    public const string Other = "other";

    /// <summary>The question does not arise.</summary>
    public const string NotApplicable = "not-applicable";

    public const string Zone = "zone";

    public const string Plot = "plot";

    public const string Friche = "friche";

    /// <summary>Economic zone, plot in one, or disused land (in the sense of article L111-26 of the code de l'urbanisme).</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Zone, Plot, Friche];

    /// <summary>What a friche was: the industrial family first (CNIG standard "friches", site_type).</summary>
    public static IReadOnlyList<string> FricheSubkinds { get; } =
    [
        "industrial", "railway", "agro-industrial", "military", "logistics", "mining", "port", Unknown,
        "commercial", "hospital", "housing", "public-facility", "airport", "leisure", "education", "worship", "mixed-housing", "mixed",
        Other, NotApplicable,
    ];

    /// <summary>What a zone is (CNIG standard "sites économiques", site_type).</summary>
    public static IReadOnlyList<string> ZoneSubkinds { get; } = ["activity-zone", "historic-site", "isolated-establishment", "future-zone"];

    /// <summary>Subkinds of all kinds.</summary>
    public static IReadOnlyList<string> Subkinds { get; } = [.. FricheSubkinds, .. ZoneSubkinds];

    /// <summary>Where a friche stands (CNIG standard "friches", site_statut).</summary>
    public static IReadOnlyList<string> FricheStatuses { get; } =
        ["without-project", "with-project", "converted", Unknown, "potential", Other, NotApplicable];

    /// <summary>Where a zone stands (CNIG standard "sites économiques", site_etat).</summary>
    public static IReadOnlyList<string> ZoneStatuses { get; } =
        ["active", "planned", "in-creation", "declassification-planned", "declassified", "cancelled"];

    /// <summary>Whether a plot can be bought (CNIG standard "sites économiques", terr_stade_comm).</summary>
    public static IReadOnlyList<string> PlotStatuses { get; } =
        ["for-sale", "for-sale-constrained", "reserved-by-option", "reserved-by-epci", "sold", "not-marketed", "not-marketable"];

    /// <summary>Statuses of all kinds.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [.. FricheStatuses, .. ZoneStatuses, .. PlotStatuses];

    /// <summary>How far a plot is developed (CNIG standard "sites économiques", terr_stade_amngt).</summary>
    public static IReadOnlyList<string> Stages { get; } =
        ["serviced-developed", "serviced", "being-serviced", "not-serviced", "not-developable", Unknown, Other, NotApplicable];

    /// <summary>Announcements of the label.</summary>
    public static IReadOnlyList<string> Waves { get; } = ["2020-01", "2020-07", "2021-09", "france-2030"];

    /// <summary>Classes of the France 2030 announcement; the label alone does not mean ready now.</summary>
    public static IReadOnlyList<string> Readiness { get; } = ["2024", "2025-2027", "2027-2030", Unknown];
}
