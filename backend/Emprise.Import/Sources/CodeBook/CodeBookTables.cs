using Emprise.Import.Pipeline;
using static Emprise.Import.Pipeline.BulkType;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>How the code book is written, one row for each year, so that membership can be read in any of them.</summary>
public static class CodeBookTables
{
    /// <summary>Kind of an area.</summary>
    public const string Department = "department";

    /// <summary>Kind of an area.</summary>
    public const string Region = "region";

    public static BulkTable<(CodeBookYear Year, CommuneRow Commune)> Communes { get; } = new("code_book_commune",
    [
        new("vintage", Small, row => row.Year.Vintage),
        new("insee", Text, row => row.Commune.Insee.Value),
        new("name", Text, row => row.Commune.Name),
        new("siren", Text, row => row.Commune.Siren?.Value),
        new("department", Text, row => row.Commune.Department),
        new("region", Text, row => row.Commune.Region),
        new("epci", Text, row => row.Year.EpciOf(row.Commune.Insee)?.Value),
        new("ept", Text, row => row.Year.EptOf(row.Commune.Insee)?.Value),
        new("population", Whole, row => row.Commune.Population),
        new("postal_codes", TextList, row => row.Commune.PostalCodes.ToArray()),
        new("former_names", TextList, row => row.Commune.FormerNames.ToArray()),
    ]);

    public static BulkTable<(CodeBookYear Year, EpciRow Epci)> Epci { get; } = new("code_book_epci",
    [
        new("vintage", Small, row => row.Year.Vintage),
        new("siren", Text, row => row.Epci.Siren.Value),
        new("name", Text, row => row.Epci.Name),
        new("kind", Text, row => row.Epci.Kind),
    ]);

    public static BulkTable<(int Vintage, string Kind, AreaRow Area)> Areas { get; } = new("code_book_area",
    [
        new("vintage", Small, row => row.Vintage),
        new("kind", Text, row => row.Kind),
        new("code", Text, row => row.Area.Code),
        new("name", Text, row => row.Area.Name),
    ]);

    /// <summary>What each year was read from.</summary>
    public static BulkTable<(int Vintage, string Source)> Years { get; } = new("code_book_year",
    [
        new("vintage", Small, row => row.Vintage),
        new("source", Text, row => row.Source),
    ]);

    public static BulkTable<Succession> Successions { get; } = new("commune_succession",
    [
        new("former_insee", Text, succession => succession.Former.Value),
        new("insee", Text, succession => succession.Heir.Value),
        new("former_name", Text, succession => succession.FormerName),
    ]);

    public static BulkTable<CommunePart> Parts { get; } = new("commune_part",
    [
        new("insee", Text, part => part.Insee.Value),
        new("whole", Text, part => part.Whole.Value),
    ]);
}
