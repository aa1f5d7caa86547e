using System.Text.RegularExpressions;
using Emprise.Core.Codes;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.Territories;

/// <summary>One row of a list of territories: a commune of one, a member of one, or (GeoJSON) a territory with its members.</summary>
internal sealed partial record TerritoryRow(TerritoryKey Key, string Name, string? Commune, IReadOnlyList<string> Sirens)
{
    public const string CommuneField = "insee_com";
    public const string MemberField = "siren_groupement";
    public const string ListField = "liste_geo";

    private static readonly string[] Ids = ["id_ti", "id_territoire"];
    private static readonly string[] Names = ["lib_ti", "lib_territoire"];

    public static IReadOnlyList<string> Required { get; } = ["id_ti", "lib_ti"];

    public static IReadOnlyList<string> Known { get; } = ["insee_com", "lib_com", MemberField, "lib_groupement", "nature_juridique"];

    /// <summary>A row of either table: that of communes, or that of groupings.</summary>
    public static TerritoryRow OfTable(RowFields row, int phase)
    {
        var key = KeyOf(row, phase);
        var name = row.Text(Stated(row, Names));
        if (row.OptionalText(MemberField) is { } member) return new TerritoryRow(key, name, null, [member]);
        return new TerritoryRow(key, name, row.Text(CommuneField), []);
    }

    /// <summary>A feature: its members stand in brackets in one text, "Name (SIREN); Name (SIREN)", where the file lists them.</summary>
    public static TerritoryRow OfFeature(RowFields row, int phase)
    {
        var members = Siren().Matches(row.OptionalText(ListField) ?? "").Select(match => match.Groups[1].Value);
        return new TerritoryRow(KeyOf(row, phase), row.Text(Stated(row, Names)), null, [.. members]);
    }

    public static string IdField(RowFields row) => Stated(row, Ids);

    private static TerritoryKey KeyOf(RowFields row, int phase)
    {
        var field = IdField(row);
        var code = row.Text(field);
        if (row.Fault is not null) return default;
        return TerritoryKey.TryParse($"{phase}-{code}", out var key) ? key : row.Refuse(field, code, Reasons.Territory, key);
    }

    private static string Stated(RowFields row, string[] fields) => fields.FirstOrDefault(field => row.OptionalText(field) is not null) ?? fields[0];

    [GeneratedRegex(@"\((\d{9})\)")]
    private static partial Regex Siren();
}
