using Emprise.Core.Codes;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.TerritoryMembers;

/// <summary>One row of <c>territory-members.csv</c>: an EPCI, an EPT or a commune (by its SIREN) is a member of a territory.</summary>
public sealed record MemberRow(TerritoryKey Territory, string Name, string Kind, EpciCode Siren)
{
    public const string Epci = "epci";

    public const string Ept = "ept";

    public const string Commune = "commune";

    public static IReadOnlyList<string> Columns { get; } = ["phase", "territory", "name", "member_kind", "member_siren"];

    public static MemberRow Parse(RowFields fields) => new(
        KeyOf(fields), fields.Text("name"), fields.OneOf("member_kind", [Epci, Ept, Commune]), fields.Siren("member_siren"));

    public (string Field, string Value) Identity => ("member_siren", $"{Territory} {Kind} {Siren}");

    private static TerritoryKey KeyOf(RowFields fields)
    {
        var phase = fields.OneOf("phase", ["1", "2"]);
        var code = fields.Text("territory");
        return TerritoryKey.TryParse($"{phase}-{code}", out var key) ? key : fields.Refuse("territory", code, Reasons.Territory, key);
    }
}
