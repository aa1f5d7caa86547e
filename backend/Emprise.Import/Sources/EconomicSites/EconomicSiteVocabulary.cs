using Emprise.Core.Model;
using Emprise.Import.Sites;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>The words of the CNIG standard "sites économiques" 1.0.1 and of its GeoPackage template.</summary>
public static class EconomicSiteVocabulary
{
    public static Vocabulary SiteType { get; } = Of("site_type", new Dictionary<string, string>
    {
        ["zone d'activité économique"] = "activity-zone",
        ["zone d'activité"] = "activity-zone",
        ["ZAE"] = "activity-zone",
        ["site économique historique hors ZAE"] = "historic-site",
        ["établissement économique isolé"] = "isolated-establishment",
        ["zone 2AU à vocation économique"] = "future-zone",
    });

    public static Vocabulary SiteEtat { get; } = Of("site_etat", new Dictionary<string, string>
    {
        ["existant et actif"] = "active",
        ["existant"] = "active",
        ["en projet"] = "planned",
        ["projet"] = "planned",
        ["création"] = "in-creation",
        ["en création"] = "in-creation",
        ["en cours de création"] = "in-creation",
        ["projet de déclassement"] = "declassification-planned",
        ["déclassé"] = "declassified",
        ["annulé"] = "cancelled",
    });

    public static Vocabulary DevelopmentStage { get; } = Of("terr_stade_amngt", new Dictionary<string, string>
    {
        ["viabilisé et aménagé"] = "serviced-developed",
        ["aménagé et viabilisé"] = "serviced-developed",
        ["viabilisé non aménagé"] = "serviced",
        ["viabilisation en cours"] = "being-serviced",
        ["en cours de viabilisation"] = "being-serviced",
        ["non aménagé, non viabilisé"] = "not-serviced",
        ["non viabilisé, non aménagé"] = "not-serviced",
        ["non aménageable"] = "not-developable",
    });

    public static Vocabulary SaleStage { get; } = Of("terr_stade_comm", new Dictionary<string, string>
    {
        ["vendu, commercialisation achevée"] = "sold",
        ["vendu"] = "sold",
        ["commercialisation achevée"] = "sold",
        ["en vente"] = "for-sale",
        ["en vente avec contraintes"] = "for-sale-constrained",
        ["réservé par option de réservation"] = "reserved-by-option",
        ["réservé par une option"] = "reserved-by-option",
        ["réservé par une délibération de l'EPCI"] = "reserved-by-epci",
        ["réservé par délibération de l'EPCI"] = "reserved-by-epci",
        ["non commercialisé"] = "not-marketed",
        ["non commercialisable"] = "not-marketable",
    });

    /// <summary>Values of site_vocadomi that hold a comma, folded: a careless writer cuts them in two cells.</summary>
    public static IReadOnlyCollection<string> TwoPartVocations { get; } =
    [
        Vocabulary.Fold("entrepôts, logistique"), Vocabulary.Fold("aéroportuaire, aéronautique"), Vocabulary.Fold("mixte, sans dominante"),
    ];

    private static Vocabulary Of(string field, Dictionary<string, string> words)
    {
        words["inconnu"] = LandVocabulary.Unknown;
        words["autre"] = LandVocabulary.Other;
        words["sans objet"] = LandVocabulary.NotApplicable;
        return new Vocabulary(field, words);
    }
}
