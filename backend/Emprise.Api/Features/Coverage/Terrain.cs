namespace Emprise.Api.Features.Coverage;

/// <summary>The ground under a perimeter and under the EPCI that it meets.</summary>
/// <param name="Members">Every commune of those EPCI, in the year asked for.</param>
/// <param name="Facts">Communes of today.</param>
/// <param name="Joint">Those on which several communes of that year lie.</param>
internal sealed record Terrain(
    Perimeter Perimeter, IReadOnlyList<CodeBookRow> Members, IReadOnlyDictionary<string, GroundFacts> Facts, IReadOnlySet<string> Joint)
{
    /// <summary>Whether a commune counts as inside.</summary>
    public bool IsInside(CodeBookRow row) => Codes.Contains(row.Insee);

    /// <summary>Whether anything worth telling of a commune is inside.</summary>
    public bool IsVisible(CodeBookRow row) => Perimeter.Cut is { } cut ? cut.IsVisible(cut.PieceOf(row)) : IsInside(row);

    /// <summary>Share of a commune that is inside: of codes, all of it or nothing.</summary>
    public double ShareOf(CodeBookRow row) => Perimeter.Cut is { } cut ? cut.PieceOf(row).Share : IsInside(row) ? 1 : 0;

    /// <summary>Hectares of some communes: each ground once, because several communes of then may lie on one of today.</summary>
    public double? HectaresOf(IEnumerable<CodeBookRow> rows) => Sum(rows, fact => fact.AreaHectares);

    /// <summary>Hectares of them that are inside.</summary>
    public double? HectaresInside(IEnumerable<CodeBookRow> rows) => Perimeter.Cut is { } cut
        ? Sum(rows, fact => cut.Pieces.TryGetValue(fact.Insee, out var piece) ? piece.Hectares : 0)
        : HectaresOf(rows.Where(IsInside));

    /// <summary>Hectares of a commune; null where it shared its ground with others in the year asked for.</summary>
    public double? HectaresOf(CodeBookRow row) => row.Grounds.Any(Joint.Contains) ? null : HectaresOf([row]);

    /// <summary>Of the perimeter as a whole.</summary>
    public double? AreaHectares => Perimeter.Cut?.AreaHectares ?? HectaresOf(Perimeter.Inside);

    /// <summary>What the ground inside adds up to: shares of the perimeter are shares of this.</summary>
    public double? WholeHectares => Perimeter.Cut?.StraightHectares ?? HectaresOf(Perimeter.Inside);

    /// <summary>Communes of today whose lines the report is made from.</summary>
    public IEnumerable<string> Measured => Perimeter.Cut?.Visible ?? Perimeter.Ground;

    private HashSet<string> Codes { get; } = [.. Perimeter.Inside.Select(row => row.Insee)];

    private double? Sum(IEnumerable<CodeBookRow> rows, Func<GroundFacts, double> hectares)
    {
        var grounds = rows.SelectMany(row => row.Grounds).Distinct().Select(ground => Facts.GetValueOrDefault(ground)).OfType<GroundFacts>().ToList();
        return grounds.Count == 0 ? null : grounds.Sum(hectares);
    }
}
