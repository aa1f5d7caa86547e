using System.Globalization;

namespace Emprise.Import.Areas;

/// <summary>Why a row of areas is refused or what the steward should know of it, in French.</summary>
public static class AreaReasons
{
    public const string Arrondissement = "Arrondissement municipal : n'est pas une commune, le contour de la commune entière fait foi.";

    public const string Department = "Code de département attendu, connu du code officiel géographique : 01 à 95, 2A, 2B, 971 à 974 ou 976.";

    public const string Region = "Code de région attendu, connu du code officiel géographique : deux chiffres, comme 24 ou 01.";

    public const string NoShape = "Aucun contour : un polygone ou un multipolygone est attendu.";

    public static string UnknownCommune(IReadOnlyList<int> vintages) =>
        $"Commune inconnue des codes officiels géographiques chargés ({string.Join(", ", vintages)}) et de leurs fusions.";

    public static string KeptOfficial(long contours) => string.Create(
        CultureInfo.GetCultureInfo("fr-FR"),
        $"{contours:N0} contour(s) simplifié(s) non repris : le contour officiel déjà chargé de la même source, aussi récent, est gardé.");

    public static string UnknownEpci(IReadOnlyList<int> vintages) =>
        $"Intercommunalité inconnue des codes officiels géographiques chargés ({string.Join(", ", vintages)}).";
}
