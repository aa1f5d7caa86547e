namespace Emprise.Import.Export;

/// <summary>
/// One layer of the GeoPackage of the CNIG standard "sites économiques" 1.0.1, as its template lays it out. Columns are told as
/// <c>name</c> (TEXT), <c>name:n</c> (TEXT(n)), <c>name:r</c> (REAL) or <c>name:i</c> (MEDIUMINT), in the order of the template.
/// </summary>
/// <param name="Name">Name of the layer.</param>
/// <param name="Description">Its description in the contents.</param>
/// <param name="GeometryType">Type of its geometry.</param>
/// <param name="Layout">Its columns but <c>fid</c> and <c>geom</c>.</param>
public sealed record CnigLayer(string Name, string Description, string GeometryType, string Layout)
{
    /// <summary>Name of every geometry column.</summary>
    public const string Geometry = "geom";

    public static CnigLayer Zones { get; } = new("site_eco", "ZAE et autres sites économiques", "MULTIPOLYGON", """
        site_id:20 pole_id:20 site_nom site_type site_vocadomi site_etat site_surf_brute:r site_surf_utile:r site_creation_date:4
        site_identif_date:10 site_actu_date:10 site_description source_producteur site_quali_territoire site_evol_urba site_url
        site_epci_nom site_epci_siren:9 site_comm_nom site_comm_insee:5 site_moa_type site_moa_nom site_moa_amngt site_moa_comm
        site_uf_nbre:i site_uf_vacant_nbre:i site_taux_vacance:i site_uf_bati_nbre:i site_nb_etab:i site_nb_emploi:i site_media
        site_surf_comm_dispo:r site_surf_projet:r site_voca_industrielle:3 site_voca_commerciale:3 site_voca_tertiaire:3
        site_voca_artisanale:3 site_voca_touristique:3 site_voca_portuaire:3 site_voca_aeroportuaire:3 reseau_eau_pluviale:3
        reseau_eau_potable:3 reseau_assainissement:3 reseau_gaz:3 reseau_electrique:3 reseau_fibre_optique:3
        reseau_fret_ferroviaire:3 reseau_fluvial:3 desserte_tc:3 desserte_route_nom autoroute_nom autoroute_echang_dist:i gare_nom
        gare_dist:i gare_fret_nom gare_fret_dist:i aeroport_nom aeroport_dist:i port_nom port_dist:i
        """);

    public static CnigLayer Plots { get; } = new("terrain_eco", "Terrain à vocation économique", "POLYGON", """
        terr_id:23 site_id:20 terr_refcad terr_surf_brute:r terr_utile:3 terr_identif_date:10 terr_actu_date:10 terr_maitrise_fonc
        terr_stade_amngt terr_stade_comm terr_etat_occup terr_usage terr_cle_en_main:3 terr_acquereur terr_cession_date:10
        terr_vente_montant:i terr_m2_prix:i
        """);

    private static CnigLayer Poles { get; } = new("pole_eco", "Regroupement géographique de sites économiques", "POINT", """
        pole_id:20 pole_nom pole_vocadomi pole_identif_date:10 pole_actu_date:10 pole_nb_site:i pole_nb_etab:i pole_nb_emploi:i
        pole_surface:i pole_rayonnement
        """);

    private static CnigLayer Establishments { get; } = new("etablissement", "Établissement de production d'activité économique", "MULTIPOINT", """
        siret:14 siren:9 terr_id:23 ban_id bat_id etab_adresse etab_raison_sociale etab_nat_juridique:4 etab_nom epci_nom
        epci_siren:9 comm_nom comm_insee:5 etab_siege:3 etab_creation_date:10 etab_identif_date:10 etab_actu_date:10 etab_actif:3
        etab_fermeture_date:10 etab_description etab_activite_code:10 etab_activite_libelle etab_effectif_code:3
        etab_effectif_libelle etab_effectif_annee:4 etab_source_info geocodage_qualite etab_contact_mail etab_contact_tel:10
        """);

    /// <summary>The layers of the template; those that Emprise does not hold stay empty.</summary>
    public static IReadOnlyList<CnigLayer> All { get; } = [Establishments, Poles, Zones, Plots];

    public IReadOnlyList<CnigColumn> Columns { get; } =
        [.. Layout.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private static CnigColumn Parse(string word) => word.Split(':') switch
    {
        [var name] => new CnigColumn(name, "TEXT"),
        [var name, "r"] => new CnigColumn(name, CnigColumn.Real),
        [var name, "i"] => new CnigColumn(name, CnigColumn.Whole),
        [var name, var length] => new CnigColumn(name, $"TEXT({length})"),
        _ => throw new FormatException(word),
    };
}
