namespace Emprise.Api.Features.Coverage;

/// <summary>The sentences about what was not clear, in French because the screen shows them as they are.</summary>
internal static class Issues
{
    public static Issue Unknown(WrittenCode written, IReadOnlyList<CodedName> suggestions) =>
        new("unknown-code", written.Text, UnknownDetail(written) + Suggested(suggestions), null, suggestions);

    public static Issue Duplicate(WrittenCode written, string name) =>
        new("duplicate", written.Text, $"Le code {written.Text} ({name}) est donné plusieurs fois ; il est compté une fois.", null, []);

    public static Issue GivenAlready(WrittenCode written, CodeBookRow commune, string other) => new("duplicate", written.Text,
        $"Le code {written.Text} désigne {commune.Name} ({commune.Insee}), comme {other} donné aussi ; la commune est comptée une fois.", null, []);

    public static Issue OutdatedCommune(string value, string insee, string? name, int vintage, CodedName heir) => new(
        "outdated-commune", value,
        $"{(name is null ? "La commune" : name)} ({insee}) n'est pas une commune du code officiel {vintage} ; {heir.Name} ({heir.Code}) est comptée à sa place.",
        new Successor(heir.Code, null, heir.Name), []);

    public static Issue OutdatedEpci(string value, EpciRow epci, int vintage, CodedName? heir) => new(
        "outdated-epci", value,
        $"{epci.Name} ({epci.Siren}) n'existe pas en {vintage} ; ses communes de {epci.Vintage} sont comptées à sa place"
        + (heir is null ? "." : $", la plupart dans {heir.Name} ({heir.Code})."),
        heir is null ? null : new Successor(null, heir.Code, heir.Name), []);

    public static Issue Overlapping(string value, string name, string container) =>
        new("overlapping", value, $"{name} ({value}) fait déjà partie de {container}, donné aussi ; son territoire est compté une fois.", null, []);

    public static Issue Repaired { get; } = new("invalid-geometry", "",
        "Les lignes du tracé se croisent ou se touchent ; l'intérieur a été recalculé, vérifiez-le sur la carte.", null, []);

    public static Issue GroundChanged(int vintage, IReadOnlyCollection<string> names) => new("ground-changed", $"{vintage}",
        $"Le sol de certaines communes a changé depuis {vintage} ({string.Join(", ", names.Take(5))}{(names.Count > 5 ? "…" : "")}) ; "
        + "les surfaces sont celles de leurs limites d'aujourd'hui.", null, []);

    private static string UnknownDetail(WrittenCode written) => written switch
    {
        { Siren: not null } => $"Le SIREN {written.Text} n'est celui d'aucun EPCI, EPT ni d'aucune commune des codes officiels chargés.",
        { Insee: not null } => $"Le code {written.Text} n'est celui d'aucune commune des codes officiels chargés.",
        { Text.Length: 9 } when written.Text.All(char.IsAsciiDigit) => $"Le SIREN {written.Text} est mal recopié : sa clé de contrôle est fausse.",
        _ => $"« {written.Text} » n'est ni un SIREN (neuf chiffres) ni un code INSEE (cinq caractères).",
    };

    private static string Suggested(IReadOnlyList<CodedName> suggestions) => suggestions.Count == 0
        ? ""
        : $" Peut-être {string.Join(" ou ", suggestions.Select(suggestion => $"{suggestion.Name} ({suggestion.Code})"))} ?";
}
