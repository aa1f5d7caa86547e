using Emprise.Core.Model;

namespace Emprise.Import.Sources;

/// <summary>One file of a source, as it is on disk.</summary>
/// <param name="Source">Entry of the manifest that names it.</param>
/// <param name="Path">Full path.</param>
/// <param name="Checksum">SHA-256, lower-case hexadecimal.</param>
public sealed record InputFile(SourceEntry Source, string Path, string Checksum)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>One of <see cref="ImportOrigin"/>.</summary>
    public string Origin { get; init; } = ImportOrigin.Embedded;
}
