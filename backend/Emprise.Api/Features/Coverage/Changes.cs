namespace Emprise.Api.Features.Coverage;

/// <summary>What differs in a perimeter from one year of the code book to the next, commune by commune.</summary>
internal sealed class Changes(Perimeter perimeter, IReadOnlyDictionary<string, GroundFacts> today, ILookup<string, EpciRow> epci)
{
    /// <summary>Every change, the oldest first.</summary>
    public IReadOnlyList<Change> All() => [.. perimeter.Vintages.Zip(perimeter.Vintages.Skip(1)).SelectMany(years => Between(years.First, years.Second))];

    private IEnumerable<Change> Between(int since, int until) => new YearChanges(perimeter.Membership, since, until, today, epci).All();
}
