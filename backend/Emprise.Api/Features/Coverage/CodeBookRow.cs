namespace Emprise.Api.Features.Coverage;

/// <summary>A commune as a year of the code book has it.</summary>
/// <param name="Grounds">
/// The communes of today on whose ground it lies: itself or its successor first, then what was a part of it and is a commune again. Empty
/// where none is known.
/// </param>
internal sealed record CodeBookRow(
    int Vintage, string Insee, string Name, string? Epci, string? Ept, int? Population, IReadOnlyList<string> Grounds)
{
    /// <summary>Itself today, or its successor.</summary>
    public string? Ground => Grounds is [var first, ..] ? first : null;

    public bool IsIn(IReadOnlySet<string> sirens) => (Epci is not null && sirens.Contains(Epci)) || (Ept is not null && sirens.Contains(Ept));
}

/// <summary>An EPCI or EPT as a year of the code book has it.</summary>
internal sealed record EpciRow(int Vintage, string Siren, string Name, string Kind);
