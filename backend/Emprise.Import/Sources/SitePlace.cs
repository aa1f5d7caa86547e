namespace Emprise.Import.Sources;

/// <summary>Where a site lies, told by its commune: the columns that are joined, not copied.</summary>
internal static class SitePlace
{
    public const string Join = "LEFT JOIN commune ON commune.insee = staged.insee";

    public static IReadOnlyList<(string Column, string Expression)> Computed { get; } =
    [
        ("commune", "commune.name"), ("epci", "commune.epci"), ("epci_name", "commune.epci_name"),
        ("territory1", "commune.territory1"), ("territory1_name", "commune.territory1_name"),
        ("territory2", "commune.territory2"), ("territory2_name", "commune.territory2_name"),
        ("department", "commune.department"), ("region", "commune.region"),
    ];
}
