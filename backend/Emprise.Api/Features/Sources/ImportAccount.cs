using Emprise.Api.Http;

namespace Emprise.Api.Features.Sources;

/// <summary>A page of the accounts of imports, newest first.</summary>
internal sealed record ImportAccounts(IReadOnlyList<ImportAccount> Imports, long NumberMatched, int NumberReturned, IReadOnlyList<Link> Links);

/// <summary>The account of one file, also where nothing of it was loaded: <c>read = loaded + rejected</c>.</summary>
/// <param name="Title">Title of the source; null where the source is no longer there.</param>
/// <param name="Checksum">SHA-256 of the file.</param>
/// <param name="Outcome">loaded, refused (no row was good) or failed (it could not be read or written).</param>
/// <param name="Failure">Why it failed, in English as the command line said it; null where it did not.</param>
/// <param name="Repairs">How often geometry was mended, by kind.</param>
/// <param name="UnknownValues">Words that no vocabulary has: kept, and read as <c>unknown</c>.</param>
/// <param name="Warnings">In French: the steward reads them.</param>
internal sealed record ImportAccount(
    long Id, string Source, string? Title, string File, string Origin, string Checksum, int Vintage, string Outcome, string? Failure,
    DateTimeOffset StartedOn, DateTimeOffset FinishedOn, double Seconds,
    int Read, int Loaded, int Unchanged, int Retired, int Rejected, int Repaired,
    IReadOnlyDictionary<string, long> Repairs, IReadOnlyList<UnknownValue> UnknownValues, IReadOnlyList<FieldCompleteness> Completeness,
    IReadOnlyList<string> Warnings, IReadOnlyList<TimedStep> Steps, IReadOnlyList<Link> Links);

/// <summary>A word that the vocabulary of its field lacks, and in how many rows it stood.</summary>
internal sealed record UnknownValue(string Field, string Value, long Count);

/// <summary>A step of the work and how long it took.</summary>
internal sealed record TimedStep(string Name, double Seconds);

/// <summary>What the import wrote beside the counts; what is missing is empty.</summary>
internal sealed record ImportDetails
{
    public IReadOnlyDictionary<string, long> Repairs { get; init; } = new Dictionary<string, long>();

    public IReadOnlyList<UnknownValue> UnknownValues { get; init; } = [];

    public IReadOnlyList<FieldCompleteness> Completeness { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<TimedStep> Steps { get; init; } = [];
}

/// <summary>A page of the rows of one file that were refused, in the order of the file.</summary>
internal sealed record RejectedRows(IReadOnlyList<RejectedRow> Rejections, long NumberMatched, int NumberReturned, IReadOnlyList<Link> Links);

/// <summary>A row that was refused, and why (in French: the steward reads it).</summary>
internal sealed record RejectedRow(int Row, string Field, string? Value, string Reason);
