using System.Globalization;

namespace Emprise.Api.Features.Nearby;

/// <summary>Says in French why a site stands where it stands: what it meets, what it misses, what it does not say, how far it is.</summary>
internal static class Reason
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string For(Finding finding, bool isInArea) => $"{Merit(finding)}{Place(finding, isInArea)}.";

    private static string Place(Finding finding, bool isInArea) => isInArea
        ? "Dans la zone dessinée"
        : string.Create(French, $"À {finding.Kilometres:N2} km à vol d’oiseau");

    private static string Merit(Finding finding)
    {
        if (finding.Verdicts.Count == 0) return "";
        var missed = finding.Verdicts.Where(verdict => verdict.Meets == false).Select(Missed).ToList();
        var unknown = finding.Verdicts.Where(verdict => verdict.Meets is null).Select(Unknown).ToList();
        if (missed.Count + unknown.Count == 0) return finding.Verdicts.Count == 1 ? "Critère rempli. " : "Tous les critères sont remplis. ";
        return Sentence(missed, "Critère non rempli", "Critères non remplis") + Sentence(unknown, "À vérifier", "À vérifier");
    }

    private static string Sentence(List<string> phrases, string one, string several) => phrases.Count == 0
        ? ""
        : $"{(phrases.Count == 1 ? one : several)} : {string.Join(" ; ", phrases)}. ";

    private static string Missed(Verdict verdict) => verdict.Criterion switch
    {
        HectaresAtLeast wanted => $"surface de {Hectares(verdict.Value!)} pour {Hectares(wanted.Hectares)} voulus",
        PlotAtLeast wanted => $"terrain d’un seul tenant de {Hectares(verdict.Value!)} au plus pour {Hectares(wanted.Hectares)} voulus",
        ReadyBy wanted => $"{Availability((string)verdict.Value!)}, après {wanted.Year}",
        OnRecycledLand => "terrain qui n’est pas recyclé",
        ReachedByRail => "pas de desserte ferroviaire",
        _ => $"labellisé dans une autre vague ({string.Join(", ", (string[])verdict.Value!)})",
    };

    private static string Unknown(Verdict verdict) => verdict.Criterion switch
    {
        HectaresAtLeast => "surface non renseignée",
        PlotAtLeast => "plus grand terrain d’un seul tenant non renseigné",
        ReadyBy wanted when verdict.Value is string stated => $"{Availability(stated)}, sans dire si ce sera avant la fin de {wanted.Year}",
        ReadyBy => "date de disponibilité non renseignée",
        OnRecycledLand => "recyclage du terrain non renseigné",
        ReachedByRail => "desserte ferroviaire non renseignée",
        _ => "vague de labellisation non renseignée",
    };

    // A year, or the class of an announcement: 2025-2027.
    private static string Availability(string stated) =>
        stated.Split('-') is [var first, var last] ? $"prêt entre {first} et {last}" : $"disponible en {stated}";

    private static string Hectares(object hectares) => string.Create(French, $"{(double)hectares:#,0.####} ha");
}
