using System.IO.Compression;
using System.Text;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;

namespace Emprise.Import.Tests.Reading;

/// <summary>A file of a test in a folder of its own, with its account.</summary>
internal sealed class SampleFile : IDisposable
{
    private static readonly SourceEntry Source =
        new("test", "Essai", "Essai", null, "any", null, "Essai", "Essai", 2025, "test", []);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emprise-");

    public SampleFile(string name, byte[] content)
    {
        File = new InputFile(Source, Path.Combine(_folder.FullName, name), "");
        Account = new FileAccount(File);
        System.IO.File.WriteAllBytes(File.Path, content);
    }

    public SampleFile(string name, string content)
        : this(name, Encoding.UTF8.GetBytes(content))
    {
    }

    public InputFile File { get; }

    public FileAccount Account { get; }

    /// <summary>A file that is there already, with an account of its own.</summary>
    public static (InputFile File, FileAccount Account) Existing(string path)
    {
        var file = new InputFile(Source, path, "");
        return (file, new FileAccount(file));
    }

    public static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level)) gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    public void Dispose() => _folder.Delete(recursive: true);
}
