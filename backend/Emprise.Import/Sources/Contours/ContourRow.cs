using Emprise.Import.Areas;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.Contours;

/// <summary>One feature of the contours that Etalab publishes, by layer: its code, checked, and its name.</summary>
internal static class ContourRow
{
    public const string Code = "code";

    private const string Name = "nom";
    private const string Whole = "commune";
    private const string Siren = "code_siren";

    /// <summary>A commune. Arrondissements stand in the same file and name the commune that they are a part of.</summary>
    public static (string Code, string Name) Commune(RowFields row, AreaCodes codes) => row.OptionalText(Whole) is not null
        ? row.Refuse(Code, row.OptionalText(Code), AreaReasons.Arrondissement, ("", ""))
        : (codes.Commune(row, Code), row.Text(Name));

    /// <summary>An EPCI; some of the publisher's editions call its code <c>code_siren</c>.</summary>
    public static (string Code, string Name) Epci(RowFields row, AreaCodes codes) =>
        (codes.Epci(row, row.OptionalText(Code) is null && row.OptionalText(Siren) is not null ? Siren : Code), row.Text(Name));

    public static (string Code, string Name) Department(RowFields row, AreaCodes codes) => (codes.Department(row, Code), row.Text(Name));

    public static (string Code, string Name) Region(RowFields row, AreaCodes codes) => (codes.Region(row, Code), row.Text(Name));
}
