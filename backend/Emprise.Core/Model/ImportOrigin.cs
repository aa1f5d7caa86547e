namespace Emprise.Core.Model;

/// <summary>How the rows of a source came in. What was loaded on purpose is never overwritten by what comes with Emprise.</summary>
public static class ImportOrigin
{
    /// <summary>With Emprise itself.</summary>
    public const string Embedded = "embedded";

    /// <summary>From a file that somebody named.</summary>
    public const string File = "file";

    /// <summary>From the address of the publisher, or a mirror of it.</summary>
    public const string Url = "url";

    /// <summary>Every origin.</summary>
    public static IReadOnlyList<string> All { get; } = [Embedded, File, Url];
}
