using Emprise.Api.Drawings;

namespace Emprise.Api.Features.Coverage;

/// <summary>What a shape covers.</summary>
/// <param name="Drawing">The shape.</param>
/// <param name="AreaHectares">What it encloses, its edges the shortest ways on the spheroid.</param>
/// <param name="StraightHectares">The same with edges straight in longitude and latitude, as the pieces have them: they add up to that.</param>
/// <param name="Pieces">Communes of today that it meets, by code.</param>
internal sealed record Cut(Drawing Drawing, double AreaHectares, double StraightHectares, IReadOnlyDictionary<string, Piece> Pieces)
{
    /// <summary>An overlap under this share of both sides is a line that was not drawn along the border.</summary>
    public const double Noise = 0.001;

    // A share under this is printed as 0.
    private const double LeastShare = 0.00005;

    /// <summary>What is inside of a commune of any year.</summary>
    public Piece PieceOf(CodeBookRow row)
    {
        if (row.Grounds is [var only]) return Pieces.GetValueOrDefault(only) ?? Piece.None;
        var pieces = row.Grounds.Select(ground => Pieces.GetValueOrDefault(ground)).OfType<Piece>().ToList();
        return new Piece(pieces.Sum(piece => piece.Hectares), pieces.Sum(piece => piece.WholeHectares));
    }

    /// <summary>Whether a piece is worth telling: a site is a small part of its commune, and may be all of the shape.</summary>
    public bool IsVisible(Piece piece) => piece.Share >= LeastShare || (piece.Hectares > 0 && !IsNoise(piece.Hectares));

    /// <summary>Whether an overlap is a negligible part of the shape.</summary>
    public bool IsNoise(double hectares) => hectares < Noise * StraightHectares;

    /// <summary>Communes of today of which something worth telling is inside.</summary>
    public IEnumerable<string> Visible => Pieces.Where(piece => IsVisible(piece.Value)).Select(piece => piece.Key);
}

/// <summary>The part of a commune that a shape covers.</summary>
/// <param name="WholeHectares">Of the commune.</param>
internal sealed record Piece(double Hectares, double WholeHectares)
{
    // From here on a commune counts as inside.
    private const double Most = 0.5;

    public static Piece None { get; } = new(0, 0);

    /// <summary>Of the ground of the commune.</summary>
    public double Share => WholeHectares > 0 ? Hectares / WholeHectares : 0;

    /// <summary>Whether most of the commune is covered: then it counts as inside.</summary>
    public bool IsInside => Share >= Most;
}
