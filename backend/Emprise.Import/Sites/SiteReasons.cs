using System.Globalization;

namespace Emprise.Import.Sites;

/// <summary>What the report says of sites: sentences in French for the steward.</summary>
internal static class SiteReasons
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string Tallied(string topic, int rows, int first) => string.Create(
        French, $"{topic} : {rows:N0} ligne{(rows > 1 ? "s" : "")}{(rows > 1 ? $", la première à la ligne {first}" : $" ({first})")}.");

    public static string DuplicateIn(string file, int row) => $"Déjà lu dans {file}, à la ligne {row}.";

    public static string LeadingZero(string field) => $"« {field} » : code à quatre chiffres, complété par le zéro initial qu'un tableur a ôté";

    public static string PlacedByCommune(string field) => $"« {field} » vide : site placé à la mairie de sa commune";

    public static string UnusableOutline(string field, string reason) => $"« {field} » inutilisable, contour laissé de côté ({Clause(reason)})";

    public static string RetiresMost(int retired, int before) => string.Create(
        French, $"Ce fichier retire plus de la moitié des sites de sa source ({retired:N0} sur {before:N0}) : est-il complet ?");

    public static string FarFromCommune(long count, string first) => string.Create(
        French, $"{count:N0} site{(count > 1 ? "s" : "")} à plus de 10 km environ de la commune déclarée, dont {first} : vérifier le code ou les coordonnées.");

    public static string CutCell(string field) =>
        $"« {field} » coupé en deux cellules par un séparateur sans guillemets : les cellules suivantes ne sont plus sûres. Mettre la valeur entre guillemets.";

    public const string ZoneNotInFile = "Terrain dont le site économique n'est pas dans le fichier";

    public static string PlotsWithoutZone(long count) => string.Create(
        French, $"{count:N0} terrain{(count > 1 ? "s" : "")} d'un site économique qui n'a pas été chargé : gardé{(count > 1 ? "s" : "")}.");

    public static string Confidential(string column, int filled) => string.Create(
        French, $"Colonne confidentielle « {column} » refusée : {filled:N0} cellule{(filled > 1 ? "s" : "")} remplie{(filled > 1 ? "s" : "")}, aucune valeur n'est lue ni gardée.");

    public static string NotLoaded(string part, int rows) => string.Create(
        French, $"« {part} » : {rows:N0} objet{(rows > 1 ? "s" : "")}, ni site ni terrain économique, non chargé{(rows > 1 ? "s" : "")}.");

    public static string AmbiguousTwins(string commune) =>
        $"{commune} : plusieurs sites officiels ou annoncés de la même vague, le rapprochement est impossible ; tous sont gardés.";

    public static string UnmatchedAnnouncements(IReadOnlyList<string> names) => string.Create(
        French, $"{names.Count:N0} site(s) annoncé(s) de la même vague sans site officiel dans leur commune, gardés : {string.Join(", ", names)}.");

    private static string Clause(string sentence) => sentence.TrimEnd('.');
}
