namespace Emprise.Api.Features.Coverage;

/// <summary>Names codes in the newest code book.</summary>
internal sealed class CodeNames(CodeBookExtract book, int newest)
{
    /// <summary>The entry for a code; null where the code book has none such.</summary>
    public ResolvedEntry? Resolve(string text, string code)
    {
        var written = WrittenCode.Of(code);
        if (written.Siren is { } siren && book.Epci[siren].LastOrDefault() is { } epci) return OfEpci(text, epci);
        var insee = written.Insee ?? (written.Siren is null ? null : book.BySiren.GetValueOrDefault(written.Siren));
        if (insee is null) return null;
        if (Current(insee) is { } commune) return ResolvedEntry.Found(text, commune);
        var name = book.Commune(insee).FirstOrDefault()?.Name ?? book.Heirs.GetValueOrDefault(insee).FormerName;
        return HeirOf(insee) is { } heir ? ResolvedEntry.Outdated(text, insee, name, heir) : null;
    }

    /// <summary>SIREN of the EPCI of a commune.</summary>
    public string? EpciOf(string? code) => code is null ? null : book.Commune(code).FirstOrDefault()?.Epci;

    private ResolvedEntry OfEpci(string text, EpciRow epci)
    {
        var found = new Candidate(epci.Siren, epci.Name, Candidate.KindOf(epci.Kind), epci.Kind);
        return epci.Vintage == newest ? ResolvedEntry.Found(text, found) : new(text, epci.Siren, epci.Name, found.Kind, "outdated", null, []);
    }

    private Candidate? Current(string insee) => book.Commune(insee).FirstOrDefault(row => row.Vintage == newest) is { } row ? CommuneOf(row) : null;

    private Candidate? HeirOf(string insee) =>
        (book.Heirs.GetValueOrDefault(insee).Heir?.Code ?? book.Commune(insee).FirstOrDefault()?.Ground) is { } heir ? Current(heir) : null;

    private static Candidate CommuneOf(CodeBookRow row) => new(row.Insee, row.Name, Candidate.Commune, "");
}
