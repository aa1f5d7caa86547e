namespace Emprise.Api.Features.Coverage;

/// <summary>The ground under a perimeter and under the EPCI that it meets.</summary>
/// <param name="Members">Every commune of those EPCI, in the year asked for.</param>
/// <param name="Facts">Communes of today.</param>
/// <param name="Grown">Those that are larger than they were in that year.</param>
internal sealed record Terrain(
    Perimeter Perimeter, IReadOnlyList<CodeBookRow> Members, IReadOnlyDictionary<string, GroundFacts> Facts, IReadOnlySet<string> Grown)
{
    /// <summary>Share of a commune that is inside: of codes, all of it or nothing.</summary>
    public double ShareOf(CodeBookRow row) => Perimeter.Cut is { } cut
        ? row.Ground is not null && cut.Pieces.TryGetValue(row.Ground, out var piece) ? piece.Share : 0
        : Codes.Contains(row.Insee) ? 1 : 0;

    /// <summary>Hectares of some communes: each ground once, because several communes of then may lie on one of today.</summary>
    public double? HectaresOf(IEnumerable<CodeBookRow> rows) => Sum(rows, fact => fact.AreaHectares);

    /// <summary>Hectares of them that are inside.</summary>
    public double? HectaresInside(IEnumerable<CodeBookRow> rows) => Perimeter.Cut is { } cut
        ? Sum(rows, fact => cut.Pieces.TryGetValue(fact.Insee, out var piece) ? piece.Hectares : 0)
        : Sum(rows.Where(row => Codes.Contains(row.Insee)), fact => fact.AreaHectares);

    /// <summary>Hectares of a commune; null where its ground was another one in the year asked for.</summary>
    public double? HectaresOf(CodeBookRow row) =>
        row.Ground == row.Insee && !Grown.Contains(row.Insee) && Facts.TryGetValue(row.Insee, out var fact) ? fact.AreaHectares : null;

    /// <summary>Of the perimeter as a whole.</summary>
    public double? AreaHectares => Perimeter.Cut?.AreaHectares ?? HectaresOf(Perimeter.Inside);

    /// <summary>Communes of today whose lines the report is made from.</summary>
    public IEnumerable<string> Measured => Perimeter.Cut is { } cut
        ? cut.Pieces.Where(piece => piece.Value.IsVisible).Select(piece => piece.Key)
        : Perimeter.Ground;

    private HashSet<string> Codes { get; } = [.. Perimeter.Inside.Select(row => row.Insee)];

    private double? Sum(IEnumerable<CodeBookRow> rows, Func<GroundFacts, double> hectares)
    {
        var grounds = rows.Select(row => row.Ground is null ? null : Facts.GetValueOrDefault(row.Ground)).OfType<GroundFacts>().Distinct().ToList();
        return grounds.Count == 0 ? null : grounds.Sum(hectares);
    }
}
