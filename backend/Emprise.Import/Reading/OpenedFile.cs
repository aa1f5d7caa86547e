using System.IO.Compression;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Reading;

/// <summary>The bytes of a file, unpacked on the way where it is a gzip or a zip of one data file: nothing is written to disk.</summary>
public static class OpenedFile
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Endings of what may lie in a zip.</summary>
    private static readonly string[] DataEndings = [".csv", ".tsv", ".txt", ".json", ".geojson", ".ndjson", ".geojsonl"];

    /// <summary>Opens for one reading from the beginning.</summary>
    /// <exception cref="ImportException">There is nothing to read; later, while reading: what was packed is cut, damaged or a bomb.</exception>
    public static Stream Open(string path)
    {
        var file = OpenPlain(path);
        try
        {
            return SignatureOf(file) switch
            {
                [0x1F, 0x8B, ..] => new UnpackedStream(UnpackedStream.WithEndMark(file), file, Path.GetFileName(path), hasEndMark: true),
                [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6] => OnlyEntry(file, Path.GetFileName(path)),
                _ => file,
            };
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Opens the bytes as they are on disk.</summary>
    /// <exception cref="ImportException">It is missing, a folder, or empty.</exception>
    internal static FileStream OpenPlain(string path)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        if (Directory.Exists(path)) throw new ImportException($"{name} is a folder: name a file in it.");
        if (!File.Exists(path)) throw new ImportException($"{path} was not found.");
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.SequentialScan);
            if (file.Length > 0) return file;
            file.Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{name} cannot be read: {failure.Message}");
        }

        throw new ImportException($"{name} is empty.");
    }

    /// <summary>The first four bytes; the file is then at its beginning again.</summary>
    internal static byte[] SignatureOf(FileStream file)
    {
        var first = new byte[4];
        var read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return first[..read];
    }

    private static UnpackedStream OnlyEntry(FileStream file, string name)
    {
        try
        {
            var entries = new ZipArchive(file, ZipArchiveMode.Read).Entries.Where(IsContent).ToList();
            if (entries.Count == 1) return new UnpackedStream(entries[0].Open(), file, name, entries[0].Length);
            var list = string.Join(", ", entries.Take(10).Select(entry => entry.FullName));
            throw new ImportException(
                $"{name} holds {entries.Count} data files{(entries.Count > 0 ? $" ({list})" : "")}: unpack it and name the one to read.");
        }
        catch (InvalidDataException)
        {
            throw new ImportException($"{name} is a zip that is damaged or ends in the middle: download it again.");
        }
    }

    // What macOS adds to a zip is no content.
    private static bool IsContent(ZipArchiveEntry entry) =>
        !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && DataEndings.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase);
}
