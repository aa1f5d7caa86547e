using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.Friches;

/// <summary>
/// A row of the CNIG standard "friches", version 1.0.6 (51 columns) or before (50: no <c>urba_zaer</c>), as a table or as the attributes of
/// the layer of surfaces.
/// </summary>
public static class StandardFricheRow
{
    public const string Id = "site_id";

    public const string Point = "geompoint";

    public const string Outline = "geomsurf";

    /// <summary>What an empty cell holds.</summary>
    public const string Empty = "NA";

    private const string Insee = "comm_insee";
    private const double SquareMetresPerHectare = 10_000;
    private const double LargestSquareMetres = 1e10;

    // What the screen shows in place of a name: a feature needs one to be listed by.
    private const string Unnamed = "Friche sans nom";

    /// <summary>Columns without which a row says nothing.</summary>
    public static IReadOnlyList<string> Required { get; } = [Id, "site_nom", "site_type", "site_statut", Insee];

    /// <summary>Every column of the standard, in its order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        Id, "site_nom", "site_type", "site_adresse", "site_identif_date", "site_actu_date", "site_url", "site_ademe_url", "site_securite",
        "site_occupation", "site_statut", "site_projet_url", "site_reconv_annee", "site_reconv_type", "activite_libelle", "activite_code",
        "activite_fin_annee", "comm_nom", Insee, "bati_type", "bati_nombre", "bati_surface", "bati_pollution", "bati_vacance",
        "bati_patrimoine", "bati_etat", "local_ancien_annee", "local_recent_annee", "proprio_type", "proprio_personne", "proprio_nom",
        "sol_pollution_annee", "sol_pollution_existe", "sol_pollution_origine", "sol_pollution_commentaire", "sol_depollution_fiche",
        "unite_fonciere_surface", "unite_fonciere_refcad", "urba_zone_type", "urba_zone_lib", "urba_zone_formdomi", "urba_zaer",
        "urba_doc_type", "desserte_distance", "desserte_commentaire", "source_nom", "source_url", "source_producteur", "source_contact",
        Point, Outline,
    ];

    // A contact and an owner are persons: their names are not kept. Geometry has its own column.
    private static readonly string[] Kept = [.. Columns.Except(["source_contact", "proprio_nom", Point, Outline])];

    public static LandSite Parse(RowFields row, FileAccount account, SiteCommunes communes, Geometry? shape)
    {
        foreach (var column in Columns) account.CountField(column, row.OptionalText(column) is not null || column == DrawnBy(row));
        return new LandSite(row.Text(Id), row.OptionalText("site_nom") ?? Unnamed, LandVocabulary.Friche)
        {
            Subkind = FricheVocabulary.SiteType.Read(row, account),
            Status = FricheVocabulary.SiteStatut.Read(row, account) ?? LandVocabulary.Unknown,
            AreaHectares = row.OptionalNumber("unite_fonciere_surface", 0, LargestSquareMetres) / SquareMetresPerHectare,
            Insee = communes.Read(row, Insee),
            UpdatedOn = row.OptionalDay("site_actu_date"),
            Producer = row.OptionalText("source_producteur") ?? row.OptionalText("source_nom"),
            Shape = shape,
            Stated = StatedFields.Of(row, Kept),
        };
    }

    // The geometry of a feature stands for the column of a table.
    private static string? DrawnBy(RowFields row) => row.Shape is not { IsEmpty: false } shape ? null : shape.IsSurface ? Outline : Point;
}
