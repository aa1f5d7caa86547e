namespace Emprise.Core.Model;

/// <summary>The account of one file, also where nothing of it was loaded: <c>Read = Loaded + Rejected</c>, always.</summary>
public sealed class ImportRun
{
    public long Id { get; init; }

    public required string Source { get; init; }

    /// <summary>File name without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Checksum { get; init; }

    public required int Vintage { get; init; }

    /// <summary><c>loaded</c>; <c>refused</c>: no row was good, and the rejections say why; <c>failed</c>: <see cref="Failure"/> says why.</summary>
    public string Outcome { get; init; } = "loaded";

    /// <summary>Why it could not be done at all, in the words of the command line; null where it could.</summary>
    public string? Failure { get; init; }

    public required DateTimeOffset StartedOn { get; init; }

    public required DateTimeOffset FinishedOn { get; init; }

    public required int Read { get; init; }

    public required int Loaded { get; init; }

    /// <summary>Of the loaded rows, those that were there already and say the same.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Rows of earlier files that this one lacks: kept, with a date.</summary>
    public required int Retired { get; init; }

    public required int Rejected { get; init; }

    /// <summary>Of the loaded rows, those whose geometry had to be mended.</summary>
    public required int Repaired { get; init; }

    /// <summary>One of <see cref="ImportOrigin.All"/>.</summary>
    public required string Origin { get; init; }

    /// <summary>
    /// The rest of the account as JSON: <c>repairs</c> by kind, <c>unknownValues</c>, <c>completeness</c> of each field, <c>warnings</c>
    /// in French, and the <c>steps</c> with their seconds.
    /// </summary>
    public string Report { get; init; } = "{}";

    public List<ImportRejection> Rejections { get; init; } = [];
}
