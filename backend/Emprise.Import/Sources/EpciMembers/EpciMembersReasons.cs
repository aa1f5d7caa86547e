using System.Globalization;

namespace Emprise.Import.Sources.EpciMembers;

/// <summary>What is said of a composition of EPCI, in French.</summary>
internal static class EpciMembersReasons
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public const string UnknownCommune =
        "Commune inconnue : ni le code officiel géographique des années chargées, ni un contour chargé ne la situent. Charger d'abord le contour.";

    public static string Incomplete(int epci, string first, int stated, int found) => string.Create(
        French, $"{epci:N0} intercommunalité(s) n'ont pas dans le fichier le nombre de membres annoncé : {first} en annonce {stated}, le fichier en donne {found}.");

    public static string Partial(int departments) => string.Create(
        French, $"Le fichier ne couvre que {departments:N0} département(s) : ailleurs, la composition déjà connue est gardée.");

    public static string Vanished(int vintage, long communes, string first) => string.Create(
        French,
        $"{communes:N0} commune(s) membres d'une intercommunalité l'année précédente ne sont plus dans le fichier {vintage}, sans fusion connue "
        + $"({first}) : elles sont gardées, sans intercommunalité.");
}
