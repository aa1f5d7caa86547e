namespace Emprise.Api.Features.Coverage;

/// <summary>What differs in a perimeter from one year of the code book to the next, commune by commune.</summary>
internal sealed class Changes(Perimeter perimeter, IReadOnlyDictionary<string, GroundFacts> today, ILookup<string, EpciRow> epci)
{
    /// <summary>Every change, the oldest first.</summary>
    public IReadOnlyList<Change> All() =>
        [.. perimeter.Vintages.Zip(perimeter.Vintages.Skip(1)).SelectMany(years => Between(years.First, years.Second))];

    private IEnumerable<Change> Between(int since, int until)
    {
        var (before, after) = (perimeter.Membership.Inside(since), perimeter.Membership.Inside(until));
        var known = perimeter.Membership.Known(until);
        var earlier = perimeter.Membership.Known(since);
        return EpciChanges(since, until)
            .Concat(before.Values.Where(row => !after.ContainsKey(row.Insee) && Moved(row, known))
                .Select(row => Gone(row, known.GetValueOrDefault(row.Insee), since, until)))
            .Concat(after.Values.Where(row => !before.ContainsKey(row.Insee) && Moved(row, earlier))
                .Select(row => Come(row, earlier.GetValueOrDefault(row.Insee), since, until)))
            .Concat(before.Values.Where(row => after.ContainsKey(row.Insee)).SelectMany(row => Stayed(row, after[row.Insee], since, until)))
            .OrderBy(change => change.Kind, StringComparer.Ordinal).ThenBy(change => change.Insee ?? change.Siren, StringComparer.Ordinal);
    }

    // A commune that is where it was comes into a list of communes with the one that it took over: that is told of the other one.
    private static bool Moved(CodeBookRow row, IReadOnlyDictionary<string, CodeBookRow> otherYear) =>
        !otherYear.TryGetValue(row.Insee, out var other) || other.Epci != row.Epci || other.Ept != row.Ept;

    private Change Gone(CodeBookRow row, CodeBookRow? now, int since, int until) => now is not null
        ? Of("epci-left", row, EpciOf(row), EpciOf(now), since, until)
        : Of("commune-merged", row, null, row.Ground is { } heir && today.TryGetValue(heir, out var fact) ? new CodedName(heir, fact.Name) : null, since, until);

    private Change Come(CodeBookRow row, CodeBookRow? before, int since, int until) => before is not null
        ? Of("epci-joined", row, EpciOf(before), EpciOf(row), since, until)
        : Of("commune-restored", row, null, null, since, until);

    private IEnumerable<Change> Stayed(CodeBookRow before, CodeBookRow after, int since, int until)
    {
        if (before.Name != after.Name)
        {
            yield return Of("commune-renamed", after, new CodedName(before.Insee, before.Name), new CodedName(after.Insee, after.Name), since, until);
        }

        if (before.Epci != after.Epci) yield return Of("epci-joined", after, EpciOf(before), EpciOf(after), since, until);
    }

    // Of EPCI that the perimeter is made of; those that it merely meets come and go with their communes.
    private IEnumerable<Change> EpciChanges(int since, int until)
    {
        var before = perimeter.Membership.Inside(since).Values.Select(row => row.Epci).OfType<string>().ToHashSet();
        var after = perimeter.Membership.Inside(until).Values.Select(row => row.Epci).OfType<string>().ToHashSet();
        return before.Except(after).Where(siren => !Exists(siren, until)).Select(siren => OfEpci("epci-gone", siren, since, since, until))
            .Concat(after.Except(before).Where(siren => !Exists(siren, since)).Select(siren => OfEpci("epci-new", siren, until, since, until)));
    }

    private bool Exists(string siren, int year) => epci[siren].Any(row => row.Vintage == year);

    private Change OfEpci(string kind, string siren, int year, int since, int until) =>
        new(kind, null, siren, NameOf(siren, year) ?? siren, null, null, since, until);

    private static Change Of(string kind, CodeBookRow row, CodedName? from, CodedName? to, int since, int until) =>
        new(kind, row.Insee, null, row.Name, from, to, since, until);

    private CodedName? EpciOf(CodeBookRow row) => row.Epci is { } siren ? new CodedName(siren, NameOf(siren, row.Vintage) ?? siren) : null;

    private string? NameOf(string siren, int year) => epci[siren].MinBy(row => Math.Abs(row.Vintage - year))?.Name;
}
