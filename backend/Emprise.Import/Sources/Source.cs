namespace Emprise.Import.Sources;

/// <summary>
/// A source of official files, one verb of the command line. A new one is a folder with a subclass, an entry of the manifest and a line
/// in <see cref="Official.SourceCatalogue"/>.
/// </summary>
public abstract class Source
{
    /// <summary>The word of the command line: <c>emprise import friches …</c>.</summary>
    public abstract string Verb { get; }

    /// <summary>What <c>--help</c> says: which files are read, what becomes of them, an example.</summary>
    public abstract string Help { get; }

    /// <summary>Id of its entry in the manifest; the ids of its features begin with it.</summary>
    public abstract string ManifestId { get; }

    /// <summary>Whether the phase of the programme must be told.</summary>
    public virtual bool TakesPhase => false;

    /// <summary>Endings of the files that are read when a folder is named.</summary>
    public abstract IReadOnlyList<string> FileEndings { get; }

    /// <summary>Reads every row into typed values and stages them; accounts for each in the ledger. Also what <c>check</c> runs.</summary>
    public abstract Task StageAsync(Staging staging, CancellationToken cancellation);

    /// <summary>Puts the staged rows into the base tables and asks for what must be derived from them.</summary>
    public abstract Task MergeAsync(Merge merge, CancellationToken cancellation);
}
