using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>One row of <c>departements.json</c> or <c>regions.json</c>; collectivities overseas are refused.</summary>
public sealed record AreaRow(string Code, string Name)
{
    public static AreaRow Parse(RowFields fields)
    {
        var row = new AreaRow(fields.Text("code"), fields.Text("nom"));
        var isCollectivity = fields.OneOf("zone", Zone.All) == Zone.Collectivity;
        return isCollectivity ? fields.Refuse("zone", Zone.Collectivity, Reasons.Collectivity, row) : row;
    }

    public (string Field, string Value) Identity => ("code", Code);
}
