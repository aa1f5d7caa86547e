using Emprise.Core.Codes;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources.CodeBook;

namespace Emprise.Import.Sources.Territories;

/// <summary>A member of a territory, as the base table has it: kind (epci, ept, commune) and SIREN.</summary>
internal sealed record TerritoryMember(TerritoryKey Territory, string Kind, EpciCode Siren);

/// <summary>From the communes that a file lists to members: an EPCI or EPT all of whose communes are listed is a member as a whole.</summary>
internal sealed class MemberResolution
{
    private readonly CodeBooks _book;
    private readonly List<CodeBookYear> _years;

    /// <param name="book">The loaded code books.</param>
    /// <param name="vintage">Year of the file: memberships are read in it, or in the newest year where it is not loaded.</param>
    public MemberResolution(CodeBooks book, int vintage)
    {
        _book = book;
        Year = book.Of(vintage) ?? book.Newest;
        _years = [Year, .. book.Earlier.Prepend(book.Newest).Where(year => year != Year)];
    }

    public CodeBookYear Year { get; }

    /// <summary>The commune under a code of the file's year, else of any year; the row is refused where there is none.</summary>
    public CommuneRow? Commune(RowFields row, string field)
    {
        var code = row.Insee(field);
        if (row.Fault is not null) return null;
        var commune = _years.Select(year => year.Communes.GetValueOrDefault(code)).FirstOrDefault(found => found is not null)
            ?? (_book.Successions.Resolve(code) is { } heir ? _book.Newest.Communes[heir] : null);
        if (commune is null) return row.Refuse<CommuneRow?>(field, code.Value, Reasons.UnknownCommune(Year.Vintage), null);
        return commune.Siren is null ? row.Refuse<CommuneRow?>(field, code.Value, TerritoryReasons.NoSiren, null) : commune;
    }

    /// <summary>The member of a SIREN; the row is refused where no loaded year knows it.</summary>
    public TerritoryMember? Member(RowFields row, string field, TerritoryKey territory, string text)
    {
        if (!EpciCode.TryParse(text, out var siren)) return row.Refuse<TerritoryMember?>(field, text, Reasons.Siren, null);
        if (_years.SelectMany(year => year.Epci).FirstOrDefault(epci => epci.Siren == siren) is { } known)
        {
            return new TerritoryMember(territory, known.Kind == EpciKind.Ept ? "ept" : "epci", siren);
        }

        return _years.Any(year => year.Communes.Values.Any(commune => commune.Siren == siren))
            ? new TerritoryMember(territory, "commune", siren)
            : row.Refuse<TerritoryMember?>(field, text, TerritoryReasons.UnknownSiren(_years.Select(year => year.Vintage).Order()), null);
    }

    /// <summary>The members that the communes of a territory come to: EPCI first, then EPT, then what is left.</summary>
    public IEnumerable<TerritoryMember> Members(TerritoryKey territory, IReadOnlyCollection<CommuneRow> communes)
    {
        var left = communes.ToDictionary(commune => commune.Insee);
        foreach (var epci in Year.Epci.OrderBy(epci => epci.Kind == EpciKind.Ept))
        {
            if (epci.Members.Count == 0 || !epci.Members.All(left.ContainsKey)) continue;
            foreach (var member in epci.Members) left.Remove(member);
            yield return new TerritoryMember(territory, epci.Kind == EpciKind.Ept ? "ept" : "epci", epci.Siren);
        }

        foreach (var commune in left.Values) yield return new TerritoryMember(territory, "commune", commune.Siren!.Value);
    }
}
