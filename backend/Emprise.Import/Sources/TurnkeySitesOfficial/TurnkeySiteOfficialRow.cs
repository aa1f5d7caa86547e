using Emprise.Import.Pipeline;
using Emprise.Import.Sites;

namespace Emprise.Import.Sources.TurnkeySitesOfficial;

/// <summary>
/// A row of the official list of the France 2030 turnkey sites: an id, a commune and when the site should be ready. Nothing else is in
/// that file, so that name and details come from a matching announcement, if there is one.
/// </summary>
public static class TurnkeySiteOfficialRow
{
    public const string Id = "id_site";

    private const string Insee = "insee_com";
    private const string Commune = "lib_com";
    private const string Maturity = "maturite_site";

    public static IReadOnlyList<string> Columns { get; } = [Id, Insee, Commune, Maturity];

    /// <summary>Classes of readiness of the announcement, as the file and its readers write them.</summary>
    public static Vocabulary Readiness { get; } = new(Maturity, new Dictionary<string, string>
    {
        ["2024"] = "2024",
        ["En 2024"] = "2024",
        ["Dès 2024"] = "2024",
        ["Disponible en 2024"] = "2024",
        ["Disponible dès 2024"] = "2024",
        ["Immédiate"] = "2024",
        ["Court terme"] = "2024",
        ["Court terme (2024)"] = "2024",
        ["2025-2027"] = "2025-2027",
        ["2025 à 2027"] = "2025-2027",
        ["Entre 2025 et 2027"] = "2025-2027",
        ["Disponible entre 2025 et 2027"] = "2025-2027",
        ["Moyen terme"] = "2025-2027",
        ["Moyen terme (2025-2027)"] = "2025-2027",
        ["2027-2030"] = "2027-2030",
        ["2027 à 2030"] = "2027-2030",
        ["Entre 2027 et 2030"] = "2027-2030",
        ["Disponible entre 2027 et 2030"] = "2027-2030",
        ["2028-2030"] = "2027-2030",
        ["Long terme"] = "2027-2030",
        ["Long terme (2027-2030)"] = "2027-2030",
    });

    public static TurnkeySite Parse(RowFields row, FileAccount account, SiteCommunes communes)
    {
        StatedFields.Count(row, Columns, account);
        return new TurnkeySite(row.Text(Id), row.Text(Commune), [TurnkeyTwins.Wave])
        {
            Insee = communes.Read(row, Insee),
            Readiness = Readiness.Read(row, account),
            Stated = StatedFields.Of(row, Columns),
        };
    }
}
