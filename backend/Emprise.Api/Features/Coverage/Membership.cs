namespace Emprise.Api.Features.Coverage;

/// <summary>Which communes are inside, in each year: those of some EPCI and EPT, and some that are named for themselves.</summary>
/// <param name="vintage">The year that is asked for.</param>
/// <param name="sirens">EPCI and EPT.</param>
/// <param name="named">INSEE codes of single communes, in the year asked for.</param>
/// <param name="rows">What every year says of all communes that may be inside.</param>
internal sealed class Membership(int vintage, IReadOnlySet<string> sirens, IReadOnlySet<string> named, IReadOnlyList<CodeBookRow> rows)
{
    // In other years a single commune is whatever lies on its ground: what it was made of, or became part of.
    private readonly HashSet<string> _ground =
        [.. rows.Where(row => row.Vintage == vintage && named.Contains(row.Insee)).Select(row => row.Ground).OfType<string>()];

    private readonly ILookup<int, CodeBookRow> _byYear = rows.ToLookup(row => row.Vintage);

    public int Vintage => vintage;

    public IReadOnlySet<string> Sirens => sirens;

    /// <summary>The communes inside in a year, by code.</summary>
    public IReadOnlyDictionary<string, CodeBookRow> Inside(int year) =>
        _byYear[year].Where(row => row.IsIn(sirens) || IsNamed(row)).DistinctBy(row => row.Insee).ToDictionary(row => row.Insee);

    /// <summary>Communes of a year that are inside in that one or another, by code.</summary>
    public IReadOnlyDictionary<string, CodeBookRow> Known(int year) => _byYear[year].DistinctBy(row => row.Insee).ToDictionary(row => row.Insee);

    /// <summary>All that the years say.</summary>
    public IReadOnlyList<CodeBookRow> Rows => rows;

    private bool IsNamed(CodeBookRow row) =>
        row.Vintage == vintage ? named.Contains(row.Insee) : row.Ground is not null && _ground.Contains(row.Ground);
}
