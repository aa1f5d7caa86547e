using Emprise.Core.Model;
using Emprise.Import.Sites;

namespace Emprise.Import.Sources.Friches;

/// <summary>The words of the CNIG standard "friches", and those that real files write in their place.</summary>
public static class FricheVocabulary
{
    public static Vocabulary SiteType { get; } = new("site_type", new Dictionary<string, string>
    {
        ["friche industrielle"] = "industrial",
        ["industrielle"] = "industrial",
        ["friche commerciale"] = "commercial",
        ["commerciale"] = "commercial",
        ["friche hospitalière"] = "hospital",
        ["hospitalière"] = "hospital",
        ["friche agro-industrielle"] = "agro-industrial",
        ["agro-industrielle"] = "agro-industrial",
        ["friche agroindustrielle"] = "agro-industrial",
        ["friche carrière ou mine"] = "mining",
        ["carrière ou mine"] = "mining",
        ["friche minière"] = "mining",
        ["friche militaire"] = "military",
        ["militaire"] = "military",
        ["friche d'habitat"] = "housing",
        ["friche d'habitation"] = "housing",
        ["habitat"] = "housing",
        ["friche d'équipement public"] = "public-facility",
        ["équipement public"] = "public-facility",
        ["friche portuaire"] = "port",
        ["portuaire"] = "port",
        ["friche aéroportuaire"] = "airport",
        ["aéroportuaire"] = "airport",
        ["friche ferroviaire"] = "railway",
        ["ferroviaire"] = "railway",
        ["friche logistique"] = "logistics",
        ["logistique"] = "logistics",
        ["friche loisir tourisme hôtellerie"] = "leisure",
        ["loisir tourisme hôtellerie"] = "leisure",
        ["friche touristique"] = "leisure",
        ["friche enseignement"] = "education",
        ["friche d'enseignement"] = "education",
        ["enseignement"] = "education",
        ["friche cultuelle"] = "worship",
        ["cultuelle"] = "worship",
        ["mixte - dominante habitat"] = "mixed-housing",
        ["friche mixte - dominante habitat"] = "mixed-housing",
        ["mixte dominante d'habitat"] = "mixed-housing",
        ["mixte - autre"] = "mixed",
        ["mixte"] = "mixed",
        ["friche mixte"] = "mixed",
        ["inconnu"] = LandVocabulary.Unknown,
        ["inconnue"] = LandVocabulary.Unknown,
        ["autre"] = LandVocabulary.Other,
        ["sans objet"] = LandVocabulary.NotApplicable,
    });

    public static Vocabulary SiteStatut { get; } = new("site_statut", new Dictionary<string, string>
    {
        ["friche potentielle"] = "potential",
        ["potentielle"] = "potential",
        ["friche sans projet"] = "without-project",
        ["sans projet"] = "without-project",
        ["friche avec projet"] = "with-project",
        ["avec projet"] = "with-project",
        ["friche reconvertie"] = "converted",
        ["reconvertie"] = "converted",
        ["inconnu"] = LandVocabulary.Unknown,
        ["autre"] = LandVocabulary.Other,
        ["sans objet"] = LandVocabulary.NotApplicable,
    });
}
