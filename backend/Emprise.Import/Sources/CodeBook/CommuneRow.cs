using Emprise.Core.Codes;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>
/// One row of <c>communes.json</c>: a commune of the year, a former commune that lives on inside one (délégée, associée), or
/// an arrondissement of Paris, Lyon or Marseille. Only the first kind is counted anywhere.
/// </summary>
/// <param name="IsCurrent">Whether it is a commune of the year.</param>
/// <param name="Insee">Its code. A commune déléguée may bear the code of the commune that took it over.</param>
/// <param name="Name">Its name.</param>
/// <param name="Siren">SIREN of the commune; the collectivities overseas state none.</param>
/// <param name="Department">One of the 101 departments, or null in a collectivity overseas.</param>
/// <param name="Region">One of the 18 regions, or null in a collectivity overseas.</param>
/// <param name="Successor">The commune that it belongs to, where it is not one itself.</param>
/// <param name="Population">Municipal population; null where none is stated.</param>
/// <param name="PostalCodes">Its postal codes.</param>
/// <param name="FormerCodes">Codes of the communes that it took over.</param>
public sealed record CommuneRow(
    bool IsCurrent, InseeCode Insee, string Name, EpciCode? Siren, string? Department, string? Region, InseeCode? Successor,
    int? Population, IReadOnlyList<string> PostalCodes, IReadOnlyList<InseeCode> FormerCodes)
{
    private const string Current = "commune-actuelle";
    /// <summary>Names of the communes that live on inside it, some of them under its own code.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    private static readonly string[] Types = [Current, "commune-deleguee", "commune-associee", "arrondissement-municipal"];

    public static CommuneRow Parse(RowFields fields)
    {
        var isCurrent = fields.OneOf("type", Types) == Current;
        var isOverseasCollectivity = fields.OneOf("zone", Zone.All) == Zone.Collectivity;
        return new CommuneRow(
            isCurrent,
            fields.Insee("code"),
            fields.Text("nom"),
            fields.OptionalSiren("siren"),
            isOverseasCollectivity ? null : fields.Text("departement"),
            isOverseasCollectivity ? null : fields.Text("region"),
            fields.OptionalInsee("chefLieu") ?? fields.OptionalInsee("commune"),
            fields.OptionalWholeNumber("population", 0, 10_000_000),
            fields.List("codesPostaux"),
            fields.InseeList("anciensCodes"));
    }

    /// <summary>A code may be that of a commune and of a former one at once, or of one that was divided.</summary>
    public (string Field, string Value) Identity => ("code", IsCurrent ? Insee.Value : $"{Insee} ({Successor})");
}
