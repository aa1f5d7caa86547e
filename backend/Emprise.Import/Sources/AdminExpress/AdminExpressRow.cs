using Emprise.Core.Codes;
using Emprise.Import.Areas;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.AdminExpress;

/// <summary>One feature of ADMIN EXPRESS, with the columns of 3.x (<c>NOM</c>, <c>SIREN_EPCI</c>) or of 4.0 (<c>nom_officiel</c>, <c>codes_siren_des_epci</c>).</summary>
internal static class AdminExpressRow
{
    private const string NotAttached = "NR";

    private static readonly string[] Names = ["nom", "nom_officiel", "nom_dep", "nom_reg"];
    private static readonly string[] Memberships = ["siren_epci", "codes_siren_des_epci"];

    public static (string Code, string Name) Read(RowFields row, AdminExpressLayer layer, AreaCodes codes)
    {
        var field = Stated(row, layer.Codes);
        var code = layer.Layer switch
        {
            "communes" => codes.Commune(row, field),
            "epci" => codes.Epci(row, field),
            "departments" => codes.Department(row, field),
            _ => codes.Region(row, field),
        };
        return (code, row.Text(Stated(row, Names)));
    }

    /// <summary>Whether the code book says otherwise of the EPCI of a commune than the file, which may name EPCI and EPT (<c>…/…</c>) or none (<c>NR</c>).</summary>
    public static bool Disagrees(RowFields row, InseeCode commune, CodeBooks book, int vintage)
    {
        if (row.OptionalText(Stated(row, Memberships)) is not { } text || book.Of(vintage) is not { } year) return false;
        if (!year.Communes.ContainsKey(commune)) return false;
        var told = text.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(siren => siren != NotAttached).ToList();
        return year.EpciOf(commune) is { } epci ? !told.Contains(epci.Value) : told.Count > 0;
    }

    private static string Stated(RowFields row, IReadOnlyList<string> fields) => fields.FirstOrDefault(field => row.OptionalText(field) is not null) ?? fields[0];
}
