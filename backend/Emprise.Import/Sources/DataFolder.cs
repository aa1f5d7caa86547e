using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Sources;

/// <summary>The folder <c>data/geo</c>: the manifest, our own tables and the installed data libraries.</summary>
public sealed class DataFolder
{
    /// <summary>Where the folder lies in a checkout.</summary>
    public static readonly string Place = Path.Combine("data", "geo");

    private const string Manifest = "sources.json";
    private readonly Dictionary<string, InputFile[]> _files;

    private DataFolder(string path, IReadOnlyList<SourceEntry> sources)
    {
        Sources = sources;
        _files = sources.AsParallel().ToDictionary(
            source => source.Id,
            source => source.Files.Select(file => Open(path, source, file)).ToArray());
    }

    public IReadOnlyList<SourceEntry> Sources { get; }

    /// <summary>Every file, in the order of the manifest.</summary>
    public IEnumerable<InputFile> Files => Sources.SelectMany(source => _files[source.Id]);

    /// <summary>One number for all that the folder holds: the same content, the same number. Where official files are offered is no content.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(Sources.Where(source => source.Files.Count > 0).Select(source => source with { Download = [] }))
        + string.Join(' ', Files.Select(file => file.Checksum)))));

    /// <summary>Reads the manifest and the checksum of every file it names.</summary>
    /// <exception cref="ImportException">A file is missing.</exception>
    public static DataFolder Open(string path)
    {
        var manifest = Path.Combine(path, Manifest);
        if (!System.IO.File.Exists(manifest)) throw new ImportException($"{manifest} is missing: this is no folder of embedded data.");
        var sources = JsonSerializer.Deserialize<List<SourceEntry>>(System.IO.File.ReadAllText(manifest), JsonSerializerOptions.Web)!;
        foreach (var file in sources.SelectMany(source => source.Files).Select(file => Path.Combine(path, file)))
        {
            if (!System.IO.File.Exists(file)) throw new ImportException($"{file} is missing: run npm ci in {path}.");
        }

        return new DataFolder(path, sources);
    }

    /// <summary>Looks for data/geo in <paramref name="places"/> and above each of them.</summary>
    public static string Find(params IReadOnlyList<string> places) => places.SelectMany(Above)
        .Select(folder => Path.Combine(folder, Place))
        .FirstOrDefault(folder => System.IO.File.Exists(Path.Combine(folder, Manifest)))
        ?? throw new ImportException($"{Path.Combine(Place, Manifest)} was not found in or above {string.Join(" or ", places)}.");

    public SourceEntry Source(string id) => Sources.Single(source => source.Id == id);

    /// <summary>The file of that name in a source.</summary>
    public InputFile File(string source, string name) => _files[source].Single(file => file.Name == name);

    /// <summary>The only file of a source.</summary>
    public InputFile OnlyFile(string source) => _files[source].Single();

    private static InputFile Open(string folder, SourceEntry source, string file)
    {
        var path = Path.GetFullPath(Path.Combine(folder, file));
        using var stream = System.IO.File.OpenRead(path);
        return new InputFile(source, path, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private static IEnumerable<string> Above(string place)
    {
        for (var folder = new DirectoryInfo(place); folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}
