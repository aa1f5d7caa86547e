namespace Emprise.Api.Features.Coverage;

/// <summary>What is asked for, found in the code book.</summary>
/// <param name="Identity">What it is.</param>
/// <param name="Vintages">Years of the code book, the oldest first.</param>
/// <param name="Membership">Its communes.</param>
/// <param name="Cut">What a shape leaves of communes.</param>
internal sealed record Perimeter(PerimeterIdentity Identity, IReadOnlyList<int> Vintages, Membership Membership, IReadOnlyList<Issue> Issues, Cut? Cut)
{
    public int Vintage => Membership.Vintage;

    public int Newest => Vintages[^1];

    /// <summary>The communes inside in the year asked for, in order of their codes.</summary>
    public IReadOnlyList<CodeBookRow> Inside { get; } =
        [.. Membership.Inside(Membership.Vintage).Values.OrderBy(row => row.Insee, StringComparer.Ordinal)];

    /// <summary>The communes of today on whose ground they lie.</summary>
    public string[] Ground { get; } = [.. Membership.Inside(Membership.Vintage).Values.SelectMany(row => row.Grounds).Distinct()];
}

/// <summary>What a perimeter is.</summary>
/// <param name="Source">territory, codes or polygon.</param>
internal sealed record PerimeterIdentity(string Source, string? Id, string? Name, int? Phase)
{
    public const string TerritorySource = "territory";

    public static PerimeterIdentity Codes { get; } = new("codes", null, null, null);

    public static PerimeterIdentity Polygon { get; } = new("polygon", null, null, null);

    public bool IsTerritory => Source == TerritorySource;
}
