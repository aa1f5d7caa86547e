namespace Emprise.Api.Features.Coverage;

/// <summary>Finds codes in one year of the code book. What is outdated stands for the communes that it was made of; what is unknown is told.</summary>
internal sealed class CodeResolution(CodeBookExtract book, int vintage)
{
    private readonly HashSet<string> _sirens = [];
    private readonly HashSet<string> _named = [];
    private readonly Dictionary<string, string> _names = [];
    private readonly List<Issue> _issues = [];
    private readonly List<WrittenCode> _unknown = [];
    private readonly Dictionary<string, string> _given = [];
    private readonly ILookup<string, CodeBookRow> _byGround = book.Rows.Where(row => row.Vintage == vintage)
        .SelectMany(row => row.Grounds, (row, ground) => (row, ground)).ToLookup(pair => pair.ground, pair => pair.row);

    /// <summary>Codes that nothing is known of.</summary>
    public IReadOnlyList<WrittenCode> Unknown => _unknown;

    public Membership Membership => new(vintage, _sirens, _named, book.Rows);

    public IReadOnlyList<Issue> Issues => _issues;

    public void Resolve(IReadOnlyList<WrittenCode> codes)
    {
        foreach (var group in codes.GroupBy(code => code.Code ?? code.Text))
        {
            var code = group.First();
            Take(code);
            if (group.Skip(1).Any() && _names.GetValueOrDefault(group.Key) is { } name) _issues.Add(Coverage.Issues.Duplicate(code, name));
        }

        TellOverlaps();
    }

    private void Take(WrittenCode code)
    {
        if (code.Siren is { } siren && book.Epci.Contains(siren)) TakeEpci(code, [.. book.Epci[siren]]);
        else if (InseeOf(code) is { } insee) TakeCommune(code, insee);
        else _unknown.Add(code);
    }

    private string? InseeOf(WrittenCode code) =>
        (code.Siren is null ? code.Insee : book.BySiren.GetValueOrDefault(code.Siren)) is { } insee
        && (book.Commune(insee).Any() || book.Heirs.ContainsKey(insee)) ? insee : null;

    private void TakeEpci(WrittenCode code, IReadOnlyList<EpciRow> years)
    {
        // An outdated one in the year that is nearest.
        var epci = years.MinBy(row => Math.Abs(row.Vintage - vintage))!;
        _names[code.Code!] = epci.Name;
        if (epci.Vintage == vintage)
        {
            _sirens.Add(epci.Siren);
            return;
        }

        var members = book.Rows.Where(row => row.Vintage == epci.Vintage && (row.Epci == epci.Siren || row.Ept == epci.Siren)).DistinctBy(row => row.Insee);
        var now = members.SelectMany(InYear).DistinctBy(row => row.Insee).ToList();
        foreach (var row in now) _named.Add(row.Insee);
        var heir = now.Select(row => row.Epci).OfType<string>().CountBy(siren => siren).OrderByDescending(pair => pair.Value).FirstOrDefault().Key;
        OutdatedEpci.Add((code, epci, heir));
    }

    /// <summary>Outdated EPCI, and where most of their communes are: how that one is called is yet to be asked.</summary>
    public List<(WrittenCode Code, EpciRow Epci, string? Heir)> OutdatedEpci { get; } = [];

    private void TakeCommune(WrittenCode code, string insee)
    {
        var known = book.Commune(insee).FirstOrDefault();
        var taken = known is null ? HeirOf(insee) : InYear(known);
        foreach (var row in taken) _named.Add(row.Insee);
        _names[code.Code!] = (known ?? (taken.Count > 0 ? taken[0] : null))?.Name ?? insee;
        if (taken.Count == 0)
        {
            _unknown.Add(code);
            return;
        }

        if (taken[0].Insee != insee)
        {
            _issues.Add(Coverage.Issues.OutdatedCommune(code.Text, insee, known?.Name ?? book.Heirs.GetValueOrDefault(insee).FormerName, vintage, new CodedName(taken[0].Insee, taken[0].Name)));
        }

        // INSEE code and SIREN of one commune, or a former commune and its successor.
        if (taken.All(row => _given.ContainsKey(row.Insee))) _issues.Add(Coverage.Issues.GivenAlready(code, taken[0], _given[taken[0].Insee]));
        foreach (var row in taken) _given.TryAdd(row.Insee, code.Text);
    }

    private IReadOnlyList<CodeBookRow> HeirOf(string insee) => [.. _byGround[book.Heirs[insee].Heir.Code].OrderBy(row => row.Insee != book.Heirs[insee].Heir.Code)];

    // The commune itself where the year has it, else whatever the year has on its ground.
    private IReadOnlyList<CodeBookRow> InYear(CodeBookRow row) =>
        book.Commune(row.Insee).FirstOrDefault(other => other.Vintage == vintage) is { } same ? [same]
        : [.. row.Grounds.SelectMany(ground => _byGround[ground]).Distinct().OrderBy(other => other.Insee != row.Ground)];

    private void TellOverlaps()
    {
        foreach (var row in book.Rows.Where(row => row.Vintage == vintage && _named.Contains(row.Insee) && row.IsIn(_sirens)).DistinctBy(row => row.Insee))
        {
            var container = row.Epci is not null && _sirens.Contains(row.Epci) ? row.Epci : row.Ept!;
            _issues.Add(Coverage.Issues.Overlapping(row.Insee, row.Name, $"{_names[container]} ({container})"));
        }

        var nested = book.Rows.Where(row => row.Vintage == vintage && row is { Epci: not null, Ept: not null } && _sirens.Contains(row.Epci) && _sirens.Contains(row.Ept));
        foreach (var row in nested.DistinctBy(row => row.Ept))
        {
            _issues.Add(Coverage.Issues.Overlapping(row.Ept!, _names[row.Ept!], $"{_names[row.Epci!]} ({row.Epci})"));
        }
    }
}
