using Emprise.Core.Codes;
using Emprise.Core.Model;

namespace Emprise.Import.Sources.CodeBook;

/// <summary>The official code book of one year: communes, intercommunalities, and who is a member of which.</summary>
public sealed class CodeBookYear
{
    private readonly Dictionary<InseeCode, EpciCode> _epci;
    private readonly Dictionary<InseeCode, EpciCode> _ept;

    public CodeBookYear(int vintage, IEnumerable<CommuneRow> rows, IReadOnlyList<EpciRow> epci)
    {
        Vintage = vintage;
        var byKind = rows.ToLookup(row => row.IsCurrent);
        Former = [.. byKind[false]];
        var names = Former.ToLookup(row => row.Successor, row => row.Name);
        Communes = byKind[true].ToDictionary(
            row => row.Insee, row => names.Contains(row.Insee) ? row with { FormerNames = [.. names[row.Insee]] } : row);
        Epci = epci;
        _epci = Membership(epci.Where(row => row.Kind != EpciKind.Ept));
        _ept = Membership(epci.Where(row => row.Kind == EpciKind.Ept));
    }

    public int Vintage { get; }

    public IReadOnlyDictionary<InseeCode, CommuneRow> Communes { get; }

    /// <summary>Former communes that live on inside one, and municipal arrondissements.</summary>
    public IReadOnlyList<CommuneRow> Former { get; }

    /// <summary>EPCI and EPT.</summary>
    public IReadOnlyList<EpciRow> Epci { get; }

    public EpciCode? EpciOf(InseeCode commune) => _epci.TryGetValue(commune, out var siren) ? siren : null;

    public EpciCode? EptOf(InseeCode commune) => _ept.TryGetValue(commune, out var siren) ? siren : null;

    private static Dictionary<InseeCode, EpciCode> Membership(IEnumerable<EpciRow> rows) =>
        rows.SelectMany(row => row.Members, (row, member) => (member, row.Siren)).ToDictionary();
}
