namespace Emprise.Api.Features.Coverage;

/// <summary>What differs in a perimeter between two years of the code book.</summary>
internal sealed class YearChanges(
    Membership membership, int since, int until, IReadOnlyDictionary<string, GroundFacts> today, ILookup<string, EpciRow> epci)
{
    private readonly IReadOnlyDictionary<string, CodeBookRow> _before = membership.Inside(since), _after = membership.Inside(until);
    private readonly IReadOnlyDictionary<string, CodeBookRow> _earlier = membership.Known(since), _later = membership.Known(until);

    public IEnumerable<Change> All()
    {
        var recoded = Recoded();
        var former = recoded.ToDictionary(pair => pair.Value.Insee, pair => _earlier[pair.Key]);
        return EpciChanges()
            .Concat(_before.Values.SelectMany(row => Left(row, _later.GetValueOrDefault(row.Insee) ?? recoded.GetValueOrDefault(row.Insee))))
            .Concat(_after.Values.SelectMany(row => Arrived(row, _earlier.GetValueOrDefault(row.Insee) ?? former.GetValueOrDefault(row.Insee))))
            .OrderBy(change => change.Kind, StringComparer.Ordinal).ThenBy(change => change.Insee ?? change.Siren, StringComparer.Ordinal);
    }

    // Codes that are gone, and the communes that lie on the very same ground under a new one.
    private Dictionary<string, CodeBookRow> Recoded()
    {
        var come = _later.Values.Where(row => row.Grounds.Count > 0 && !_earlier.ContainsKey(row.Insee)).ToLookup(GroundOf);
        return _earlier.Values.Where(row => !_later.ContainsKey(row.Insee) && come.Contains(GroundOf(row)))
            .GroupBy(GroundOf).Where(gone => gone.Count() == 1 && come[gone.Key].Count() == 1)
            .ToDictionary(gone => gone.First().Insee, gone => come[gone.Key].First());
    }

    private static string GroundOf(CodeBookRow row) => string.Join(' ', row.Grounds.Order(StringComparer.Ordinal));

    // Of a commune that was inside: what became of it.
    private IEnumerable<Change> Left(CodeBookRow row, CodeBookRow? now)
    {
        if (now is null) return [Of("commune-merged", row, null, HeirOf(row))];
        if (_after.ContainsKey(now.Insee)) return Stayed(row, now);
        return Renamed(row, now).Concat(HasMoved(row, now) ? [Of("epci-left", row, EpciOf(row), EpciOf(now))] : []);
    }

    // Of a commune that is inside and was not: where it came from.
    private IEnumerable<Change> Arrived(CodeBookRow row, CodeBookRow? was)
    {
        if (was is null) return [Of("commune-restored", row, WholeOf(row), null)];
        if (_before.ContainsKey(was.Insee)) return [];
        return Renamed(was, row).Concat(HasMoved(was, row) ? [Of("epci-joined", row, EpciOf(was), EpciOf(row))] : []);
    }

    private IEnumerable<Change> Stayed(CodeBookRow before, CodeBookRow after) =>
        Renamed(before, after).Concat(before.Epci != after.Epci ? [Of("epci-joined", after, EpciOf(before), EpciOf(after))] : []);

    private IEnumerable<Change> Renamed(CodeBookRow before, CodeBookRow after)
    {
        var (from, to) = (new CodedName(before.Insee, before.Name), new CodedName(after.Insee, after.Name));
        if (before.Insee != after.Insee) yield return Of("commune-recoded", after, from, to);
        else if (before.Name != after.Name) yield return Of("commune-renamed", after, from, to);
    }

    // A commune that is where it was comes into a list of communes with the one that it took over: that is told of the other one.
    private static bool HasMoved(CodeBookRow before, CodeBookRow after) => before.Epci != after.Epci || before.Ept != after.Ept;

    private CodedName? HeirOf(CodeBookRow row) =>
        row.Ground is { } ground && today.TryGetValue(ground, out var heir) ? new CodedName(heir.Insee, heir.Name) : null;

    private CodedName? WholeOf(CodeBookRow row) =>
        _earlier.Values.FirstOrDefault(earlier => earlier.Grounds.Any(row.Grounds.Contains)) is { } whole ? new CodedName(whole.Insee, whole.Name) : null;

    // Of EPCI that the perimeter is made of; those that it merely meets come and go with their communes.
    private IEnumerable<Change> EpciChanges()
    {
        var before = _before.Values.Select(row => row.Epci).OfType<string>().ToHashSet();
        var after = _after.Values.Select(row => row.Epci).OfType<string>().ToHashSet();
        return before.Except(after).Where(siren => !Exists(siren, until)).Select(siren => OfEpci("epci-gone", siren, since))
            .Concat(after.Except(before).Where(siren => !Exists(siren, since)).Select(siren => OfEpci("epci-new", siren, until)));
    }

    private bool Exists(string siren, int year) => epci[siren].Any(row => row.Vintage == year);

    private Change OfEpci(string kind, string siren, int year) => new(kind, null, siren, NameOf(siren, year) ?? siren, null, null, since, until);

    private Change Of(string kind, CodeBookRow row, CodedName? from, CodedName? to) => new(kind, row.Insee, null, row.Name, from, to, since, until);

    private CodedName? EpciOf(CodeBookRow row) => row.Epci is { } siren ? new CodedName(siren, NameOf(siren, row.Vintage) ?? siren) : null;

    private string? NameOf(string siren, int year) => epci[siren].MinBy(row => Math.Abs(row.Vintage - year))?.Name;
}
