namespace Emprise.Import.Sources.EconomicSites;

/// <summary>What a table of the standard holds.</summary>
public enum EconomicContent
{
    Zones,
    Plots,

    /// <summary>Poles or establishments: counted and told, not loaded.</summary>
    Other,
}

/// <summary>One table of the CNIG standard "sites économiques", and how it is recognised.</summary>
/// <param name="Name">Name of the layer in a GeoPackage.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Columns">Columns that only this table has.</param>
public sealed record EconomicLayer(string Name, EconomicContent Content, IReadOnlyList<string> Columns)
{
    public static EconomicLayer Zones { get; } =
        new("site_eco", EconomicContent.Zones, [.. EconomicZoneRow.Columns.Where(column => column is not ("site_id" or "pole_id"))]);

    public static EconomicLayer Plots { get; } =
        new("terrain_eco", EconomicContent.Plots, [.. EconomicPlotRow.Columns.Where(column => column is not "site_id")]);

    private static EconomicLayer Poles { get; } = new(
        "pole_eco", EconomicContent.Other,
        ["pole_nom", "pole_vocadomi", "pole_identif_date", "pole_actu_date", "pole_nb_site", "pole_nb_etab", "pole_nb_emploi", "pole_surface"]);

    private static EconomicLayer Establishments { get; } = new(
        "etablissement", EconomicContent.Other, ["siret", "siren", "etab_nom", "etab_raison_sociale", "etab_adresse", "etab_geompoint"]);

    /// <summary>Zones first: plots look theirs up.</summary>
    public static IReadOnlyList<EconomicLayer> All { get; } = [Zones, Plots, Poles, Establishments];

    /// <summary>The layer of that name, whatever its case and whether it is written with a hyphen.</summary>
    public static EconomicLayer? Named(string name) =>
        All.FirstOrDefault(layer => string.Equals(layer.Name, name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase));

    /// <summary>The table that most of these columns belong to; that of zones where none is known, which then tells what it lacks.</summary>
    public static EconomicLayer WithColumns(IReadOnlyCollection<string> columns) =>
        All.MaxBy(layer => layer.Columns.Count(column => columns.Contains(column, StringComparer.OrdinalIgnoreCase)))!;
}
