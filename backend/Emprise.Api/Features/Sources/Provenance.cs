using Emprise.Core.Model;

namespace Emprise.Api.Features.Sources;

/// <summary>Everything that is loaded.</summary>
/// <param name="BoundaryQuality">The worst quality among the boundaries of the EPCI, which are dissolved from those of the communes.</param>
/// <param name="Facts">Number of programme facts.</param>
internal sealed record LoadedSources(long DataVersion, string? BoundaryQuality, IReadOnlyList<Source> Sources, int Facts);

/// <summary>The account of the imports.</summary>
internal sealed record ImportAccounts(IReadOnlyList<ImportAccount> Imports);

/// <summary>One import: <c>read = loaded + rejected</c>.</summary>
internal sealed record ImportAccount(
    long Id, string Source, string File, int Vintage, DateTimeOffset StartedOn, DateTimeOffset FinishedOn,
    int Read, int Loaded, int Unchanged, int Retired, int Rejected, int Repaired, double Seconds, IReadOnlyList<RejectedRow> Rejections);

/// <summary>A row that was refused, and why (in French: the steward reads it).</summary>
internal sealed record RejectedRow(int Row, string Field, string? Value, string Reason);

/// <summary>The figures of public pages.</summary>
internal sealed record ProgrammeFacts(IReadOnlyList<Fact> Facts);

/// <summary>One figure; sources disagree, so it never stands without source and year.</summary>
internal sealed record Fact(string Kind, string Place, int? Year, string Figure, string Unit, string Text, string Source);
