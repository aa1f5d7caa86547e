using Emprise.Core.Model;

namespace Emprise.Import.Sites;

/// <summary>The words under a site in the search box: what it is and where, in French because the screen shows them as they are.</summary>
internal static class SiteContext
{
    private const string Separator = " · ";

    private static readonly Dictionary<string, string> Friches = new()
    {
        ["industrial"] = "Friche industrielle",
        ["railway"] = "Friche ferroviaire",
        ["agro-industrial"] = "Friche agro-industrielle",
        ["military"] = "Friche militaire",
        ["logistics"] = "Friche logistique",
        ["mining"] = "Friche minière",
        ["port"] = "Friche portuaire",
        ["commercial"] = "Friche commerciale",
        ["hospital"] = "Friche hospitalière",
        ["housing"] = "Friche d'habitat",
        ["public-facility"] = "Friche d'équipement public",
        ["airport"] = "Friche aéroportuaire",
        ["leisure"] = "Friche de loisir, tourisme ou hôtellerie",
        ["education"] = "Friche d'enseignement",
        ["worship"] = "Friche cultuelle",
        ["mixed-housing"] = "Friche mixte",
        ["mixed"] = "Friche mixte",
    };

    private static readonly Dictionary<string, string> Zones = new()
    {
        ["activity-zone"] = "Zone d'activité économique",
        ["historic-site"] = "Site économique historique",
        ["isolated-establishment"] = "Établissement isolé",
        ["future-zone"] = "Zone future à vocation économique",
    };

    public static string Land(string kind, string? subkind, string? commune, string? department) => Join(
        kind switch
        {
            LandVocabulary.Zone => Zones.GetValueOrDefault(subkind ?? "", "Site économique"),
            LandVocabulary.Plot => "Terrain à vocation économique",
            _ => Friches.GetValueOrDefault(subkind ?? "", "Friche"),
        },
        Located(commune, department));

    public static string Turnkey(string? commune, string? department) =>
        Join("Site clés en main", commune is null ? "commune non précisée" : Located(commune, department));

    private static string? Located(string? commune, string? department) => department is null ? commune : $"{commune} ({department})";

    private static string Join(string what, string? where) => where is null ? what : what + Separator + where;
}
