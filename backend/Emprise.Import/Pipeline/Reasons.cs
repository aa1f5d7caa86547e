using System.Globalization;

namespace Emprise.Import.Pipeline;

/// <summary>Why a row is refused and what would be accepted: the sentences of the report, in French for the steward.</summary>
public static class Reasons
{
    public const string Missing = "Valeur obligatoire absente.";

    public const string Insee = "Code INSEE de commune attendu : cinq caractères, comme 01004 ou 2A004.";

    public const string Siren = "Numéro SIREN attendu : neuf chiffres avec une clé valide, comme 200071082.";

    public const string Territory = "Code de territoire attendu : « ti- » et quatre chiffres, comme ti-7506.";

    public const string Day = "Date attendue sous la forme AAAA-MM-JJ (ou JJ/MM/AAAA, AAAA/MM/JJ, AAAAMMJJ), d'un jour qui existe.";

    public const string Malformed = "Ligne mal formée : guillemets ou séparateurs en désordre.";

    public const string Arrondissement = "Arrondissement municipal : n'est pas une commune, le point de la commune entière fait foi.";

    public const string Collectivity = "Collectivité d'outre-mer : hors des 101 départements et des 18 régions.";

    public static string TooLarge(int bytes) => $"Ligne de plus de {bytes >> 20} Mo : elle n'est pas lue.";

    public static string Columns(int found, int expected) => $"La ligne compte {found} cellules au lieu de {expected}.";

    public static string Number(double least, double most) =>
        string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"Nombre attendu, entre {least} et {most}.");

    public static string WholeNumber(int least, int most) => $"Nombre entier attendu, entre {least} et {most}.";

    public static string OneOf(IEnumerable<string> words) => $"Valeur attendue parmi : {string.Join(", ", words)}.";

    public static string Duplicate(int row) => $"Déjà lu à la ligne {row}.";

    public static string UnknownCommune(int vintage) => $"Commune inconnue du code officiel géographique {vintage}.";

    public static string UnknownMember(string kind, int vintage) =>
        $"Aucun membre de ce SIREN et de type « {kind} » dans le code officiel géographique {vintage}.";

    public static string AlreadyIn(string territory) => $"Communes déjà rattachées au territoire {territory} de la même phase.";
}
