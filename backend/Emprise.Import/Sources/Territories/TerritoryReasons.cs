namespace Emprise.Import.Sources.Territories;

/// <summary>Why a row of a list of territories is refused, in French, and why a file is, in English like all messages of that kind.</summary>
internal static class TerritoryReasons
{
    public const string NoSiren = "Commune sans numéro SIREN : elle ne peut pas être membre.";

    public static string UnknownSiren(IEnumerable<int> vintages) =>
        $"Ni intercommunalité ni commune de ce SIREN dans les codes officiels géographiques chargés ({string.Join(", ", vintages)}).";

    public static string WithoutMembers(int phase) => $"Territoire de phase {phase} sans membre : ni ce fichier ni les listes déjà chargées n'en donnent.";

    public static string Kept(IReadOnlyCollection<string> codes) =>
        $"{codes.Count} territoire(s) dont une ligne est refusée gardent ce qui était chargé : {string.Join(", ", codes.Take(10))}.";

    public static string WrongPhase(int told, int other, int matching, int total) =>
        $"The file looks like the territories of phase {other}, not {told}: {matching} of its {total} ids and names are those of phase {other}. "
        + $"Use --phase {other}.";
}
