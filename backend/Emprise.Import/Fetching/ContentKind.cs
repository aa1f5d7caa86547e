using System.Text;

namespace Emprise.Import.Fetching;

/// <summary>What the first bytes of a file say it is. A portal that answers 200 with a page must not be taken for data.</summary>
internal static class ContentKind
{
    private const int Looked = 512;
    private static readonly string[] PageBeginnings = ["<!doctype html", "<html", "<head", "<body"];

    public static async Task<byte[]> BeginningAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var bytes = new byte[Looked];
        return bytes[..await file.ReadAtLeastAsync(bytes, Looked, throwOnEndOfStream: false, cancellation)];
    }

    public static bool IsWebPage(ReadOnlySpan<byte> beginning)
    {
        var text = Encoding.Latin1.GetString(Text(beginning));
        return Array.Exists(PageBeginnings, page => text.StartsWith(page, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a file may be of the format that the manifest promises. Packed files are judged when they are opened.</summary>
    public static bool Fits(string format, ReadOnlySpan<byte> beginning)
    {
        var isPacked = beginning.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]) || beginning.StartsWith("PK"u8);
        return format switch
        {
            "geojson" => isPacked || Text(beginning).StartsWith("{"u8),
            "gpkg" => isPacked || beginning.StartsWith("SQLite format 3\0"u8),
            "xlsx" => beginning.StartsWith("PK"u8),
            _ => true,
        };
    }

    // Behind a byte order mark and white space.
    private static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> beginning) =>
        (beginning.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]) ? beginning[3..] : beginning).TrimStart(" \t\r\n"u8);
}
