using Emprise.Import.Sources.EconomicSites;

namespace Emprise.Import.Tests.Sites;

/// <summary>Small inventories of our own, as CSV of the CNIG standard "sites économiques".</summary>
internal static class Inventory
{
    // In Lambert-93 near Amiens, and in the system of La Réunion in Saint-Denis.
    private static readonly Place Argoeuves = new("80024", "", 644_000.111, 6_985_000.222);
    private static readonly Place SaintDenis = new("97411", "SRID=2975;", 339_000.111, 7_690_000.222);

    public static string Zones(params string[] ids) => ZonesAt(Argoeuves, ids);

    /// <summary>The same overseas; the geometry names its reference system.</summary>
    public static string ZonesInReunion(params string[] ids) => ZonesAt(SaintDenis, ids);

    public static string Plots(params string[] ids) =>
        Table(EconomicPlotRow.Columns, ids.Select((id, index) => EconomicPlotRow.Columns.Select(column => Plot(column, id, index))));

    private static string ZonesAt(Place place, string[] ids) => Table(
        EconomicZoneRow.Columns, ids.Select((id, index) => EconomicZoneRow.Columns.Select(column => Zone(column, id, index, place))));

    private static string Table(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Prepend(columns).Select(cells => string.Join(';', cells) + "\n"));

    private static string Zone(string column, string id, int index, Place place) => column switch
    {
        "site_id" => id,
        "pole_id" => "pole",
        "site_nom" => $"Zone {id}",
        "site_type" => "zone d'activité économique",
        "site_vocadomi" => "commerciale",
        "site_etat" => "existant et actif",
        "site_surf_brute" => "37.2",
        "site_surf_utile" => "35.3",
        "site_surf_comm_dispo" => "5.7",
        "site_comm_insee" => place.Insee,
        "site_actu_date" => "2023-08-29",
        "site_uf_nbre" => "15",
        "gare_dist" => "15.5",
        "site_voca_touristique" => "inconnu",
        "source_producteur" => "DDT",
        "site_geomsurf" => Square(index, 100.123, place),
        _ => "",
    };

    private static string Plot(string column, string id, int index) => column switch
    {
        "terr_id" => id,
        "site_id" => "Z1",
        "terr_refcad" => "80024000ZO0030|80024000ZO0034",
        "terr_surf_brute" => "9.9",
        "terr_stade_amngt" => "viabilisé et aménagé",
        "terr_stade_comm" => "vendu, commercialisation achevée",
        "terr_url_cartofriches" => "https://cartofriches.example/1",
        "terr_geomsurf" => Square(index, 50.456, Argoeuves),
        "terr_acquereur" => "SA Lactalys",
        "terr_vente_montant" => "530000",
        "terr_m2_prix" => "5.35",
        _ => "",
    };

    private static string Square(int index, double side, Place place)
    {
        var (x, y) = (place.X + (index * 500), place.Y);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"\"{place.System}POLYGON (({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y}))\"");
    }

    /// <param name="Insee">The commune.</param>
    /// <param name="System">How the geometry names its reference system; empty for the one that the standard has.</param>
    /// <param name="X">Where the first zone begins.</param>
    /// <param name="Y">Where the first zone begins.</param>
    private sealed record Place(string Insee, string System, double X, double Y);
}
