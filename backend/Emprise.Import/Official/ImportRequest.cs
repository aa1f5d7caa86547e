using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>What the command line asked for.</summary>
/// <param name="Source">The source.</param>
/// <param name="Place">The file, folder or address as it was given; the names of the manifest's files where none was.</param>
/// <param name="Files">The files to read, in order; at least one.</param>
/// <param name="Options">What the command line told besides.</param>
public sealed record ImportRequest(Source Source, string Place, IReadOnlyList<InputFile> Files, ImportOptions Options)
{
    /// <summary>Entry of the manifest, with the year that its file speaks of.</summary>
    public SourceEntry Entry => Files[0].Source;

    /// <summary>Whether the files came from a file or an address: <see cref="Core.Model.ImportOrigin"/>.</summary>
    public string Origin => Files[0].Origin;

    /// <summary>Year the files speak of.</summary>
    public int Vintage => Options.Vintage ?? Entry.Vintage;
}
