namespace Emprise.Api.Features.Nearby;

/// <summary>A site that was found.</summary>
/// <param name="Row">Which of the rows that were read it is.</param>
/// <param name="Metres">Spheroidal distance; 0 inside an area.</param>
/// <param name="SphericalMetres">The distance by which the index has it in order: at most half a percent from the other.</param>
/// <param name="Verdicts">What it says of each criterion, in their order.</param>
internal sealed record Finding(int Row, string Id, double Metres, double SphericalMetres, IReadOnlyList<Verdict> Verdicts)
    : IComparable<Finding>
{
    public int NotMet { get; } = Verdicts.Count(verdict => verdict.Meets == false);

    public int NotStated { get; } = Verdicts.Count(verdict => verdict.Meets is null);

    /// <summary>What <c>distanceKm</c> says: to ten metres.</summary>
    public double Kilometres => Math.Round(Metres / 1000, 2, MidpointRounding.AwayFromZero);

    /// <summary>Compares how well the criteria are met: fewer missed first, then fewer not stated.</summary>
    public int CompareMerit(Finding other) => (NotMet, NotStated).CompareTo((other.NotMet, other.NotStated));

    /// <summary>The rank: merit, distance, id.</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null) return 1;
        var order = CompareMerit(other);
        if (order == 0) order = Metres.CompareTo(other.Metres);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }
}

/// <summary>What a site says of a criterion.</summary>
/// <param name="Meets">Null: it does not say.</param>
/// <param name="Value">What it is judged by; null where nothing is stated.</param>
internal sealed record Verdict(Criterion Criterion, bool? Meets, object? Value)
{
    /// <summary>The word for it in answers.</summary>
    public string Word => Meets switch { true => "met", false => "notMet", null => "notStated" };
}
