using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>One row of <c>epci.json</c> or <c>ept.json</c>. The populations in there are of another year and are not read.</summary>
public sealed record EpciRow(EpciCode Siren, string Name, string Kind, IReadOnlyList<InseeCode> Members)
{
    public static EpciRow Parse(RowFields fields) => new(
        fields.Siren("code"), fields.Text("nom"), fields.OneOf("type", EpciKind.All), MembersOf((JsonRow)fields));

    public (string Field, string Value) Identity => ("code", Siren.Value);

    private static List<InseeCode> MembersOf(JsonRow row) => [.. row.List("membres", "code").Select(text =>
        InseeCode.TryParse(text, out var code) ? code : row.Refuse("membres", text, Reasons.Insee, code))];
}
