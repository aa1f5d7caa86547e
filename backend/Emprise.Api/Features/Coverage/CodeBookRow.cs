namespace Emprise.Api.Features.Coverage;

/// <summary>A commune as a year of the code book has it.</summary>
/// <param name="Ground">The commune of today on whose ground it lies; null where none is known.</param>
internal sealed record CodeBookRow(int Vintage, string Insee, string Name, string? Epci, string? Ept, int? Population, string? Ground)
{
    public bool IsIn(IReadOnlySet<string> sirens) => (Epci is not null && sirens.Contains(Epci)) || (Ept is not null && sirens.Contains(Ept));
}

/// <summary>An EPCI or EPT as a year of the code book has it.</summary>
internal sealed record EpciRow(int Vintage, string Siren, string Name, string Kind);
