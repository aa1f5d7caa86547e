using System.Security.Cryptography;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Source = Emprise.Import.Sources.Source;

namespace Emprise.Import.Fetching;

/// <summary>From what the command line names to files on disk.</summary>
public static class InputResolver
{
    /// <summary>The files of a path: the file itself, or those of a folder that have the source's endings, by name.</summary>
    /// <exception cref="ImportException">There is no such file.</exception>
    public static (IReadOnlyList<InputFile> Files, string Origin) Resolve(Source source, SourceEntry entry, string argument)
    {
        var paths = Directory.Exists(argument)
            ? Directory.EnumerateFiles(argument).Where(path => source.FileEndings.Any(ending =>
                path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal).ToList()
            : [argument];
        if (paths.Count == 0) throw new ImportException($"{argument} holds no file that ends in {string.Join(", ", source.FileEndings)}.");
        if (paths.Find(path => !File.Exists(path)) is { } missing) throw new ImportException($"{missing} does not exist.");
        return ([.. paths.Select(path => Open(entry, path))], ImportOrigin.File);
    }

    private static InputFile Open(SourceEntry entry, string path)
    {
        using var stream = File.OpenRead(path);
        return new InputFile(entry, Path.GetFullPath(path), Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
