using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sites;
using NetTopologySuite.Geometries;

namespace Emprise.Import.Sources.EconomicSites;

/// <summary>A row of TERRAIN-ECO, CNIG standard "sites économiques" 1.0.1: a plot of an economic zone. Surfaces in hectares.</summary>
public static class EconomicPlotRow
{
    public const string Id = "terr_id";

    public const string Zone = "site_id";

    public const string Outline = "terr_geomsurf";

    private const string Parcels = "terr_refcad";
    private const double LargestHectares = 1e5;

    /// <summary>
    /// Columns that the standard marks confidential: no cell of them is ever read beyond whether it is filled. The row is kept without them.
    /// </summary>
    public static IReadOnlyList<string> Confidential { get; } = ["terr_acquereur", "terr_vente_montant", "terr_m2_prix"];

    public static IReadOnlyList<string> Required { get; } = [Id, Zone, "terr_surf_brute"];

    /// <summary>Every column of the standard, in its order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        Id, Zone, Parcels, "terr_surf_brute", "terr_utile", "terr_identif_date", "terr_actu_date", "terr_maitrise_fonc", "terr_stade_amngt",
        "terr_stade_comm", "terr_etat_occup", "terr_usage", "terr_url_cartofriches", Outline, "terr_cle_en_main", "terr_acquereur",
        "terr_cession_date", "terr_vente_montant", "terr_m2_prix",
    ];

    private static readonly string[] Kept = [.. Columns.Except([Outline, .. Confidential])];

    /// <param name="row">The row.</param>
    /// <param name="account">Where its fields are counted.</param>
    /// <param name="insee">The commune: the layer has no column for it.</param>
    /// <param name="shape">Its outline.</param>
    public static LandSite Parse(RowFields row, FileAccount account, string? insee, Geometry? shape)
    {
        StatedFields.Count(row, Kept, account);
        account.CountField(Outline, shape is not null);
        var area = row.OptionalNumber("terr_surf_brute", 0, LargestHectares);
        return new LandSite(row.Text(Id), $"Terrain {row.OptionalText(Id)}", LandVocabulary.Plot)
        {
            Status = EconomicSiteVocabulary.SaleStage.Read(row, account) ?? LandVocabulary.Unknown,
            Stage = EconomicSiteVocabulary.DevelopmentStage.Read(row, account),
            AreaHectares = area,
            UsableHectares = row.OptionalText("terr_utile") switch { "oui" => area, "non" => 0, _ => null },
            Insee = insee,
            Zone = row.OptionalText(Zone),
            UpdatedOn = row.OptionalDay("terr_actu_date") ?? row.OptionalDay("terr_identif_date"),
            Shape = shape,
            Stated = StatedFields.Of(row, Kept),
        };
    }

    /// <summary>The commune of the first parcel, else of the zone, else the one that the id begins with.</summary>
    public static string? CommuneOf(RowFields row, SiteCommunes communes, IReadOnlyDictionary<string, string> zones) =>
        communes.FromPrefix(row.OptionalText(Parcels))
        ?? (row.OptionalText(Zone) is { } zone ? zones.GetValueOrDefault(zone) : null)
        ?? communes.FromPrefix(row.OptionalText(Id));
}
