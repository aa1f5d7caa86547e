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
        [.. rows.Where(row => row.Vintage == vintage && named.Contains(row.Insee)).SelectMany(row => row.Grounds)];

    private readonly Dictionary<int, Dictionary<string, CodeBookRow>> _known =
        rows.GroupBy(row => row.Vintage).ToDictionary(year => year.Key, year => year.ToDictionary(row => row.Insee));

    // Asked for again and again, and large.
    private readonly Dictionary<int, Dictionary<string, CodeBookRow>> _inside = [];

    public int Vintage => vintage;

    /// <summary>The communes inside in a year, by code.</summary>
    public IReadOnlyDictionary<string, CodeBookRow> Inside(int year)
    {
        if (_inside.TryGetValue(year, out var found)) return found;
        return _inside[year] = Known(year).Values.Where(row => row.IsIn(sirens) || IsNamed(row)).ToDictionary(row => row.Insee);
    }

    /// <summary>Communes of a year that are inside in that one or another, by code.</summary>
    public IReadOnlyDictionary<string, CodeBookRow> Known(int year) => _known.GetValueOrDefault(year) ?? [];

    /// <summary>All that the years say.</summary>
    public IReadOnlyList<CodeBookRow> Rows => rows;

    private bool IsNamed(CodeBookRow row) =>
        row.Vintage == vintage ? named.Contains(row.Insee) : row.Grounds.Any(_ground.Contains);
}
