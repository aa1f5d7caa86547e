using System.Security.Cryptography;
using System.Text;
using Emprise.Core.Settings;
using Emprise.Import.Pipeline;

namespace Emprise.Import.Fetching;

/// <summary>
/// Where the file of one address is kept: <c>EMPRISE_HOME/downloads/SOURCE/ADDRESS/NAME</c>. Two addresses never share a place, so a
/// mirror's file is not taken for the publisher's.
/// </summary>
public sealed class DownloadPlace
{
    private const int LongestName = 120;
    private readonly string _folder;

    /// <param name="root">The folder of all downloads.</param>
    /// <param name="source">Id of the manifest.</param>
    /// <param name="address">Where the file comes from.</param>
    /// <param name="name">Name that the file is to have, and that reports show.</param>
    public DownloadPlace(string root, string source, Uri address, string name)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..12];
        _folder = Path.GetFullPath(Path.Combine(root, source, key));
        File = Path.Combine(_folder, Plain(name));
    }

    /// <summary>The whole file.</summary>
    public string File { get; }

    /// <summary>What an interrupted download has brought so far.</summary>
    public string Part => File + ".part";

    /// <summary>What the publisher said of the whole file.</summary>
    public string Receipt => File + ".receipt.json";

    /// <summary>What the publisher said of the file that the part is the beginning of.</summary>
    public string PartReceipt => File + ".part.json";

    /// <summary>The folder of all downloads of this home.</summary>
    public static string DefaultRoot => Path.Combine(Setting.Home.Value!, "downloads");

    /// <summary>The last part of the path of an address, as a file name.</summary>
    public static string NameOf(Uri address)
    {
        var last = Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/').Split('/')[^1];
        return last.Length > 0 ? last : "download";
    }

    public void ForgetPart()
    {
        System.IO.File.Delete(Part);
        System.IO.File.Delete(PartReceipt);
    }

    /// <summary>The part is whole: it takes the place of the file.</summary>
    public void Keep(Receipt receipt)
    {
        System.IO.File.Move(Part, File, overwrite: true);
        receipt.Write(Receipt);
        System.IO.File.Delete(PartReceipt);
    }

    /// <summary>One download of an address at a time; the operating system gives the lock back however the holder ends.</summary>
    public async Task<IDisposable> TakeTurnAsync(Progress progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder);
        for (var isTold = false; ; isTold = true)
        {
            try
            {
                return new FileStream(File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (System.IO.File.Exists(File + ".lock"))
            {
                if (!isTold) progress.Say($"{Path.GetFileName(File)} is being downloaded by another import: waiting for it.");
                await Task.Delay(TimeSpan.FromSeconds(0.2), cancellation);
            }
        }
    }

    // An address is a stranger's text: no separator, no control character, no leading dot.
    private static string Plain(string name)
    {
        var plain = string.Concat(name.Select(letter => char.IsControl(letter) || "/\\:*?\"<>|".Contains(letter) ? '_' : letter)).TrimStart('.');
        return plain.Length == 0 ? "download" : plain.Length <= LongestName ? plain : plain[^LongestName..];
    }
}
