namespace Emprise.Import.Pipeline;

/// <summary>How an import or a check ended.</summary>
public static class ImportOutcome
{
    public const string Loaded = "loaded";

    /// <summary>The very same content is there already: nothing was done.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>No row could be loaded, so nothing was.</summary>
    public const string Refused = "refused";

    /// <summary>The work could not be done at all; the report has the reason only.</summary>
    public const string Failed = "failed";

    /// <summary>Read as an import would, and nothing loaded.</summary>
    public const string Checked = "checked";
}
