using Emprise.Import.Pipeline;

namespace Emprise.Import.Commands;

/// <summary>How one step of <c>import official</c> ended.</summary>
/// <param name="Source">The word of the command line.</param>
/// <param name="Phase">The phase; null: none.</param>
/// <param name="Outcome">One of <see cref="ImportOutcome"/>, or of the words below.</param>
/// <param name="Reason">Why it was not loaded; null where it was.</param>
/// <param name="Report">The account of its rows; null where none was read.</param>
public sealed record OfficialEnding(string Source, int? Phase, string Outcome, string? Reason, ImportReport? Report)
{
    /// <summary>Its file could not be had.</summary>
    public const string Unreachable = "unreachable";

    /// <summary>It has no lasting address: somebody must bring the file.</summary>
    public const string ByHand = "by-hand";

    /// <summary>What it would say is there already, or follows from the rest.</summary>
    public const string NotNeeded = "not-needed";

    /// <summary>Its file is there, and could not be loaded.</summary>
    public const string Failed = "failed";

    /// <summary>Somebody stopped it.</summary>
    public const string Stopped = "stopped";

    /// <summary>Whether the official data are in the database now.</summary>
    public bool IsThere => Outcome is ImportOutcome.Loaded or ImportOutcome.Unchanged;
}
