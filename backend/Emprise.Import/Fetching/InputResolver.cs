using System.IO.Enumeration;
using Emprise.Core.Model;
using Emprise.Import.Pipeline;
using Emprise.Import.Sources;
using Source = Emprise.Import.Sources.Source;

namespace Emprise.Import.Fetching;

/// <summary>
/// Turns what stands on the command line into files on disk: a file, a folder, an address, or nothing, which means the addresses of
/// the manifest (or of the mirror in their place).
/// </summary>
/// <param name="entry">Entry of the manifest.</param>
/// <param name="endings">Endings of the files that are read when a folder is named.</param>
/// <param name="downloader">Brings what is not on this machine.</param>
/// <param name="root">The folder of all downloads.</param>
public sealed class InputResolver(SourceEntry entry, IReadOnlyList<string> endings, Downloader downloader, string root)
{
    /// <summary>For a source of the manifest; downloads are kept in this home where no other folder is named.</summary>
    public static InputResolver For(Source source, DataFolder folder, Progress progress, string? root = null) => new(
        folder.Source(source.ManifestId), source.FileEndings, new Downloader(Transport.Create(), new DownloadRules(), progress),
        root ?? DownloadPlace.DefaultRoot);

    /// <summary>The files to read, in order.</summary>
    /// <param name="argument">What the command line says; null: the addresses of the manifest.</param>
    /// <param name="phase">Phase whose file is wanted; null: every one.</param>
    /// <param name="mirror">Address or folder that stands in for the publishers'; null: the publishers' own.</param>
    /// <param name="cancellation">Stops a download; what came so far is kept.</param>
    /// <exception cref="ImportException">There is no such file, or it cannot be had; the message says what to do.</exception>
    public async Task<IReadOnlyList<InputFile>> ResolveAsync(
        string? argument, int? phase, Uri? mirror, CancellationToken cancellation)
    {
        if (argument is null) return await FromManifestAsync(phase, mirror, cancellation);
        if (AddressOf(argument) is { IsFile: false } address) return [await FetchAsync(entry, address, DownloadPlace.NameOf(address), cancellation)];
        var path = Path.GetFullPath(AddressOf(argument)?.LocalPath ?? argument);
        if (Directory.Exists(path)) return await InFolderAsync(path, cancellation);
        if (!File.Exists(path)) throw new ImportException($"{path}: there is no such file or folder.");
        return [await OpenAsync(path, cancellation)];
    }

    /// <summary>An address where <paramref name="text"/> is one (http, https or file); null where it is a path.</summary>
    public static Uri? AddressOf(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "file" && text.Contains("://", StringComparison.Ordinal)
            ? address
            : null;

    /// <summary>The mirror that a command line names: an address or a folder.</summary>
    /// <exception cref="ImportException">It is neither.</exception>
    public static Uri Mirror(string text)
    {
        if (AddressOf(text) is { } address) return address;
        if (Directory.Exists(text)) return new Uri(Path.GetFullPath(text));
        throw new ImportException($"--mirror {text}: neither an http, https or file address nor a folder of this machine.");
    }

    private async Task<IReadOnlyList<InputFile>> FromManifestAsync(int? phase, Uri? mirror, CancellationToken cancellation)
    {
        var wanted = entry.Download.Where(download => phase is null || download.Phase is null || download.Phase == phase).ToList();
        if (wanted.Count == 0) throw new ImportException($"The manifest knows no file of {entry.Verb}: give one.");
        var files = new List<InputFile>();
        foreach (var download in wanted)
        {
            var told = download.Vintage is { } vintage ? entry with { Vintage = vintage } : entry;
            var address = mirror is null ? download.Address : Below(mirror, entry.Id, download.File);
            if (address is null) throw new ImportException($"{entry.Title}: {download.Note}");
            files.Add(address.IsFile
                ? await InMirrorAsync(told, address.LocalPath, cancellation)
                : await FetchAsync(told, address, download.File, cancellation));
        }

        return files;
    }

    private static Uri Below(Uri mirror, string id, string file) =>
        new(new Uri(mirror.AbsoluteUri.TrimEnd('/') + "/"), $"{Uri.EscapeDataString(id)}/{Uri.EscapeDataString(file)}");

    private async Task<InputFile> FetchAsync(SourceEntry told, Uri address, string name, CancellationToken cancellation)
    {
        var place = new DownloadPlace(root, told.Id, address, name);
        var receipt = await downloader.FetchAsync(address, place, cancellation);
        var beginning = await ContentKind.BeginningAsync(place.File, cancellation);
        // A CNIG inventory is offered as GeoPackage or CSV: only what the manifest itself names is held to its format.
        if (told.Download.Any(download => download.File == name) && !ContentKind.Fits(told.Format, beginning)) throw Refusals.Kind(address, told.Format);
        return new InputFile(told, place.File, receipt.Checksum!) { Origin = ImportOrigin.Url };
    }

    private static async Task<InputFile> InMirrorAsync(SourceEntry told, string path, CancellationToken cancellation)
    {
        if (!File.Exists(path)) throw new ImportException($"{path}: the mirror holds no such file.");
        return new InputFile(told, path, await Downloader.ChecksumAsync(path, cancellation)) { Origin = ImportOrigin.Url };
    }

    private async Task<InputFile> OpenAsync(string path, CancellationToken cancellation) =>
        new(entry, path, await Downloader.ChecksumAsync(path, cancellation)) { Origin = ImportOrigin.File };

    private async Task<IReadOnlyList<InputFile>> InFolderAsync(string folder, CancellationToken cancellation)
    {
        var below = new EnumerationOptions { RecurseSubdirectories = true, MatchType = MatchType.Simple, IgnoreInaccessible = true };
        var paths = Directory.EnumerateFiles(folder, "*", below).Where(IsWanted).Order(StringComparer.Ordinal).ToList();
        if (paths.Count == 0)
        {
            throw new ImportException($"{folder} holds no file of {entry.Verb}: what is looked for is {Wanted}.");
        }

        if (entry.Named is not null && paths.Count > 1)
        {
            throw new ImportException($"{folder} holds several files of {entry.Verb}: {string.Join(", ", paths.Select(Path.GetFileName))}. Name one.");
        }

        var files = new List<InputFile>();
        foreach (var path in paths) files.Add(await OpenAsync(path, cancellation));
        return files;
    }

    private string Wanted => string.Join(" or ", endings.Select(ending => (entry.Named ?? "*") + ending));

    private bool IsWanted(string path)
    {
        var name = Path.GetFileName(path);
        return endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && (entry.Named is null || FileSystemName.MatchesSimpleExpression(entry.Named, name));
    }
}
