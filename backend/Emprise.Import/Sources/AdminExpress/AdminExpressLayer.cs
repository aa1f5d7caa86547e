namespace Emprise.Import.Sources.AdminExpress;

/// <summary>A layer of the file that is read: its name there and here, and the fields of its code, those of 4.0 after those of 3.x.</summary>
internal sealed record AdminExpressLayer(string Name, string Layer, IReadOnlyList<string> Codes)
{
    private const string Simplified = "_carto";

    public static AdminExpressLayer Communes { get; } = new("commune", "communes", ["insee_com", "code_insee"]);

    /// <summary>The layers, whatever the case of their names; all others are left alone.</summary>
    public static IReadOnlyList<AdminExpressLayer> All { get; } =
    [
        Communes,
        new("epci", "epci", ["code_siren", "code_epci"]),
        new("departement", "departments", ["insee_dep", "code_insee"]),
        new("region", "regions", ["insee_reg", "code_insee"]),
    ];

    public static AdminExpressLayer? Of(string name) =>
        All.FirstOrDefault(layer => layer.Name.Equals(name.Replace(Simplified, "", StringComparison.OrdinalIgnoreCase), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether file or layer say that they are of the edition for small scales (ADMIN EXPRESS COG CARTO, ADECOGC).</summary>
    public static bool IsSimplified(string file, string layer) =>
        file.Contains("carto", StringComparison.OrdinalIgnoreCase) || file.Contains("ADECOGC", StringComparison.OrdinalIgnoreCase)
        || layer.Contains("carto", StringComparison.OrdinalIgnoreCase);
}
