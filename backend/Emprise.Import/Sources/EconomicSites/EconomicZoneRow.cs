using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>A row of SITE-ECO, CNIG standard "sites économiques" 1.0.1: an economic zone. Surfaces in hectares.</summary>
public static class EconomicZoneRow
{
    public const string Id = "site_id";

    public const string Outline = "site_geomsurf";

    public const string Centre = "site_geompoint";

    private const string Insee = "site_comm_insee";
    private const string Vocation = "site_vocadomi";
    private const string State = "site_etat";
    private const double LargestHectares = 1e6;
    private const string Unnamed = "Site économique sans nom";

    public static IReadOnlyList<string> Required { get; } = [Id, "site_nom", "site_type", Insee];

    /// <summary>Every column of the standard, in its order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        Id, "pole_id", "site_nom", "site_type", Vocation, State, "site_surf_brute", "site_surf_utile", "site_creation_date",
        "site_identif_date", "site_actu_date", "source_producteur", "site_description", "site_quali_territoire", "site_evol_urba", "site_url",
        "site_epci_nom", "site_epci_siren", "site_comm_nom", Insee, "site_moa_type", "site_moa_nom", "site_moa_amngt", "site_moa_comm",
        "site_uf_nbre", "site_uf_vacant_nbre", "site_taux_vacance", "site_uf_bati_nbre", "site_nb_etab", "site_nb_emploi", Outline, Centre,
        "site_media", "site_surf_comm_dispo", "site_surf_projet", "site_voca_industrielle", "site_voca_commerciale", "site_voca_tertiaire",
        "site_voca_artisanale", "site_voca_touristique", "site_voca_portuaire", "site_voca_aeroportuaire", "reseau_eau_pluviale",
        "reseau_eau_potable", "reseau_assainissement", "reseau_gaz", "reseau_electrique", "reseau_fibre_optique", "reseau_fret_ferroviaire",
        "reseau_fluvial", "desserte_tc", "desserte_route_nom", "autoroute_nom", "autoroute_echang_dist", "gare_nom", "gare_dist",
        "gare_fret_nom", "gare_fret_dist", "aeroport_nom", "aeroport_dist", "port_nom", "port_dist",
    ];

    private static readonly string[] Kept = [.. Columns.Except([Outline, Centre])];

    public static LandSite Parse(RowFields row, FileAccount account, SiteCommunes communes, Geometry? shape)
    {
        RefuseCutCell(row);
        StatedFields.Count(row, Kept, account);
        account.CountField(Outline, shape is not null and not Point);
        return new LandSite(row.Text(Id), row.OptionalText("site_nom") ?? Unnamed, LandVocabulary.Zone)
        {
            Subkind = EconomicSiteVocabulary.SiteType.Read(row, account),
            Status = EconomicSiteVocabulary.SiteEtat.Read(row, account) ?? LandVocabulary.Unknown,
            AreaHectares = row.OptionalNumber("site_surf_brute", 0, LargestHectares),
            UsableHectares = row.OptionalNumber("site_surf_utile", 0, LargestHectares),
            AvailableHectares = row.OptionalNumber("site_surf_comm_dispo", 0, LargestHectares),
            Insee = communes.Read(row, Insee),
            UpdatedOn = row.OptionalDay("site_actu_date") ?? row.OptionalDay("site_identif_date"),
            Producer = row.OptionalText("source_producteur"),
            Shape = shape,
            Stated = StatedFields.Of(row, Kept),
        };
    }

    // "entrepôts, logistique" written with the separator of the file and without quotes is two cells; the example of the standard does it.
    private static void RefuseCutCell(RowFields row)
    {
        var (first, second) = (row.OptionalText(Vocation), row.OptionalText(State));
        if (first is null || second is null || EconomicSiteVocabulary.SiteEtat.Find(second) is not null) return;
        if (EconomicSiteVocabulary.TwoPartVocations.Contains(Vocabulary.Fold($"{first}, {second}")))
            row.Refuse(Vocation, $"{first} | {second}", SiteReasons.CutCell(Vocation), 0);
    }
}
