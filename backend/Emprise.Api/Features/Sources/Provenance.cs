using Emprise.Api.Facts;

namespace Emprise.Api.Features.Sources;

/// <summary>Everything that is loaded.</summary>
/// <param name="BoundaryQuality">The worst quality among the boundaries of the EPCI.</param>
/// <param name="BoundaryQualityByLayer">For each layer of areas, how many of its boundaries have each quality.</param>
/// <param name="Facts">Number of programme facts.</param>
internal sealed record LoadedSources(
    long DataVersion, string? BoundaryQuality, IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> BoundaryQualityByLayer,
    IReadOnlyList<LoadedSource> Sources, int Facts);

/// <summary>Where rows came from.</summary>
/// <param name="Origin">Whether the rows came with Emprise, from a file or from an address.</param>
/// <param name="File">Name of the file that was loaded last; null for what comes with Emprise.</param>
internal sealed record LoadedSource(
    string Id, string Title, string Producer, string? Url, string Licence, string Attribution, int Vintage, DateTimeOffset LoadedOn,
    int RowsRead, int RowsLoaded, int RowsRejected, string Origin, string? File, IReadOnlyList<FieldCompleteness> Completeness);

/// <summary>In how many rows a field is stated, of how many that could state it.</summary>
internal sealed record FieldCompleteness(string Field, long Stated, long Of);

/// <summary>The figures of public pages.</summary>
internal sealed record ProgrammeFacts(IReadOnlyList<Fact> Facts);
