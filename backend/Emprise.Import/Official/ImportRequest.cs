using Emprise.Import.Sources;

namespace Emprise.Import.Official;

/// <summary>What the command line asked for.</summary>
/// <param name="Source">The source.</param>
/// <param name="Entry">Its entry of the manifest.</param>
/// <param name="Place">The file, folder or address as it was given.</param>
/// <param name="Files">The files to read, in order.</param>
/// <param name="Origin">Whether they came from a file or an address: <see cref="Core.Model.ImportOrigin"/>.</param>
/// <param name="Options">What the command line told besides.</param>
public sealed record ImportRequest(
    Source Source, SourceEntry Entry, string Place, IReadOnlyList<InputFile> Files, string Origin, ImportOptions Options)
{
    /// <summary>Year the files speak of.</summary>
    public int Vintage => Options.Vintage ?? Entry.Vintage;
}
