namespace Emprise.Import.Sites;

/// <summary>A table of sites, for the merge: which columns a file states and which follow from the commune.</summary>
/// <param name="Name">Table of the schema.</param>
/// <param name="Stated">Columns that tell whether a file says the same as before.</param>
public sealed record SiteTable(string Name, IReadOnlyList<string> Stated)
{
    /// <summary>Where a site lies, told by its commune: joined, not copied.</summary>
    public static IReadOnlyList<(string Column, string Expression)> Place { get; } =
    [
        ("commune", "commune.name"), ("epci", "commune.epci"), ("epci_name", "commune.epci_name"),
        ("territory1", "commune.territory1"), ("territory1_name", "commune.territory1_name"),
        ("territory2", "commune.territory2"), ("territory2_name", "commune.territory2_name"),
        ("department", "commune.department"), ("region", "commune.region"),
    ];

    public static SiteTable Land { get; } = new("industrial_land",
    [
        "name", "kind", "subkind", "status", "stage", "area_hectares", "usable_hectares", "available_hectares", "insee", "zone", "updated_on",
        "producer", "stated", "geometry_precision", "geom",
    ]);

    public static SiteTable Turnkey { get; } = new("turnkey_site",
    [
        "name", "waves", "readiness", "area_hectares", "min_plot_hectares", "max_plot_hectares", "recycled", "networks", "available_from",
        "procedures", "icpe_seveso", "insee", "source_urls", "stated", "geometry_precision", "geom",
    ]);

    /// <summary>Both.</summary>
    public static IReadOnlyList<SiteTable> All { get; } = [Land, Turnkey];

    /// <summary>Temporary table that a source copied its rows into.</summary>
    public string Staged => $"staged_{Name}";

    /// <summary>Temporary table of the staged rows with their place.</summary>
    public string Incoming => $"incoming_{Name}";

    /// <summary>The named columns of an alias, for a row comparison.</summary>
    public static string Row(string alias, IEnumerable<string> columns) => $"ROW({string.Join(", ", columns.Select(column => $"{alias}.{column}"))})";
}
