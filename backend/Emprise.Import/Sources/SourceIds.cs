namespace Emprise.Import.Sources;

/// <summary>Ids of the manifest that the program knows how to read.</summary>
public static class SourceIds
{
    public const string CommunePoints = "commune-points";

    public const string Outline = "outline";

    public const string TerritoryMembers = "territory-members";

    public const string Friches = "cartofriches";

    public const string FricheSurfaces = "cartofriches-surfaces";

    public const string EconomicSites = "economic-sites";

    public const string TurnkeySites = "announcements";

    public const string ProgrammeFacts = "programme-facts";

    /// <summary>Years of the code book that are loaded, newest first.</summary>
    public static IReadOnlyList<int> Vintages { get; } = [2026, 2025, 2024, 2023];

    /// <summary>Ids of the code books begin with it and end with the year.</summary>
    public const string CodeBookPrefix = "code-book-";

    public static string CodeBook(int vintage) => $"{CodeBookPrefix}{vintage}";
}
