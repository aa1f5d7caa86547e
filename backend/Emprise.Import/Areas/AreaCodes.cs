using Emprise.Core.Codes;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Areas;

/// <summary>Codes of areas as files write them, checked against every loaded year. They are kept as written: they are of the file's year.</summary>
public sealed class AreaCodes
{
    private readonly CodeBooks _book;
    private readonly List<int> _vintages;
    private readonly HashSet<EpciCode> _epci;
    private readonly HashSet<string> _departments;
    private readonly HashSet<string> _regions;

    public AreaCodes(CodeBooks book)
    {
        var years = book.Earlier.Prepend(book.Newest).ToList();
        _book = book;
        _vintages = [.. years.Select(year => year.Vintage)];
        _epci = [.. years.SelectMany(year => year.Epci).Select(epci => epci.Siren)];
        _departments = [.. years.SelectMany(year => year.Communes.Values).Select(commune => commune.Department).OfType<string>()];
        _regions = [.. years.SelectMany(year => year.Communes.Values).Select(commune => commune.Region).OfType<string>()];
    }

    /// <summary>A commune of any loaded year; municipal arrondissements are refused.</summary>
    public string Commune(RowFields row, string field)
    {
        var code = row.Insee(field);
        if (row.Fault is not null) return "";
        if (IsArrondissement(code.Value)) return row.Refuse(field, code.Value, AreaReasons.Arrondissement, "");
        var isKnown = _book.Successions.Resolve(code) is not null || _book.Earlier.Any(year => year.Communes.ContainsKey(code));
        return isKnown ? code.Value : row.Refuse(field, code.Value, AreaReasons.UnknownCommune(_vintages), "");
    }

    /// <summary>An EPCI or EPT of any loaded year.</summary>
    public string Epci(RowFields row, string field)
    {
        var siren = row.Siren(field);
        return row.Fault is null && !_epci.Contains(siren) ? row.Refuse(field, siren.Value, AreaReasons.UnknownEpci(_vintages), "") : siren.Value;
    }

    public string Department(RowFields row, string field) => Known(row, field, _departments, AreaReasons.Department);

    public string Region(RowFields row, string field) => Known(row, field, _regions, AreaReasons.Region);

    private static string Known(RowFields row, string field, HashSet<string> codes, string reason)
    {
        var code = row.Text(field);
        return row.Fault is not null || codes.Contains(code) ? code : row.Refuse(field, code, reason, code);
    }

    // Paris 75101-75120, Lyon 69381-69389, Marseille 13201-13216.
    private static bool IsArrondissement(string code) => int.TryParse(code, out var number)
        && number is (>= 75101 and <= 75120) or (>= 69381 and <= 69389) or (>= 13201 and <= 13216);
}
