using Emprise.Api.Drawings;

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
    public string[] Ground => [.. Inside.Select(row => row.Ground).OfType<string>().Distinct()];
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

/// <summary>What a shape covers.</summary>
/// <param name="Drawing">The shape.</param>
/// <param name="AreaHectares">What it encloses.</param>
/// <param name="Pieces">Communes of today that it meets, by code.</param>
internal sealed record Cut(Drawing Drawing, double AreaHectares, IReadOnlyDictionary<string, Piece> Pieces);

/// <summary>The part of a commune that a shape covers.</summary>
/// <param name="Share">Of the ground of the commune.</param>
internal sealed record Piece(double Share, double Hectares)
{
    /// <summary>A share under this is printed as 0.</summary>
    public const double LeastShare = 0.00005;

    /// <summary>From here on a commune counts as inside.</summary>
    public const double Most = 0.5;

    /// <summary>Whether it is worth telling.</summary>
    public bool IsVisible => Share >= LeastShare;

    /// <summary>Whether most of the commune is covered: then it counts as inside.</summary>
    public bool IsInside => Share >= Most;
}
