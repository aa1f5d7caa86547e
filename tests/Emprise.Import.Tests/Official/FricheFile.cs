using System.Globalization;

namespace Emprise.Import.Tests.Official;

/// <summary>Writes files in the columns of the friches standard, all places of our own invention in Romorantin-Lanthenay.</summary>
internal static class FricheFile
{
    private static readonly string[] Columns =
    [
        "site_id", "site_nom", "site_type", "site_adresse", "site_identif_date", "site_actu_date", "site_url", "site_ademe_url", "site_securite",
        "site_occupation", "site_statut", "site_projet_url", "site_reconv_annee", "site_reconv_type", "activite_libelle", "activite_code",
        "activite_fin_annee", "comm_nom", "comm_insee", "bati_type", "bati_nombre", "bati_surface", "bati_pollution", "bati_vacance",
        "bati_patrimoine", "bati_etat", "local_ancien_annee", "local_recent_annee", "proprio_type", "proprio_personne", "proprio_nom",
        "sol_pollution_annee", "sol_pollution_existe", "sol_pollution_origine", "sol_pollution_commentaire", "sol_depollution_fiche",
        "unite_fonciere_surface", "unite_fonciere_refcad", "urba_zone_type", "urba_zone_lib", "urba_zone_formdomi", "urba_doc_type",
        "desserte_distance", "desserte_commentaire", "source_nom", "source_url", "source_producteur", "source_contact", "geompoint", "geomsurf",
    ];

    /// <summary>Writes <paramref name="count"/> friches; a row is changed by <paramref name="change"/> before it is written.</summary>
    /// <param name="path">File to write.</param>
    /// <param name="count">Number of rows.</param>
    /// <param name="name">Begins the name of each.</param>
    /// <param name="change">Gets the number of the row, from 1, and its cells by column.</param>
    public static string Write(string path, int count, string name, Action<int, Dictionary<string, string>>? change = null)
    {
        using var file = new StreamWriter(path);
        file.WriteLine(string.Join(';', Columns));
        for (var number = 1; number <= count; number++)
        {
            var cells = Row(number, name);
            change?.Invoke(number, cells);
            file.WriteLine(string.Join(';', Columns.Select(column => cells.GetValueOrDefault(column, "NA"))));
        }

        return path;
    }

    private static Dictionary<string, string> Row(int number, string name) => new()
    {
        ["site_id"] = $"41194_{number}",
        ["site_nom"] = $"{name} {number}",
        ["site_type"] = "friche industrielle",
        ["site_actu_date"] = "2026-01-15",
        ["site_statut"] = "friche sans projet",
        ["comm_nom"] = "ROMORANTIN-LANTHENAY",
        ["comm_insee"] = "41194",
        ["unite_fonciere_surface"] = "12500",
        ["source_producteur"] = "Relevé d'essai",
        ["geompoint"] = string.Create(CultureInfo.InvariantCulture, $"POINT ({1.74 + number % 100 * 0.0001:F5} 47.36)"),
    };
}
