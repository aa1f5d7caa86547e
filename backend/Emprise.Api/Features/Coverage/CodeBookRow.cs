namespace Emprise.Api.Features.Coverage;

/// <summary>A commune as a year of the code book has it.</summary>
/// <param name="Ground">The commune of today on whose ground it lies; null where none is known.</param>
/// <param name="HasItsGround">Whether that commune has the same ground: it bears the code, and has taken over or given back nothing since.</param>
internal sealed record CodeBookRow(int Vintage, string Insee, string Name, string? Epci, string? Ept, int? Population, string? Ground)
{
    public bool IsIn(string siren) => Epci == siren || Ept == siren;
}
