using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Emprise.Api.Http;

/// <summary>How the bytes of an answer are compressed (RFC 9110, 8.4).</summary>
internal sealed class ContentCoding
{
    private readonly Func<Stream, Stream> _open;

    private ContentCoding(string name, Func<Stream, Stream> open) => (Name, _open) = (name, open);

    public static ContentCoding Identity { get; } = new("identity", target => target);

    // Brotli 4: a fifth larger than the highest level and twenty times as fast.
    private static ContentCoding Brotli { get; } =
        new("br", target => new BrotliStream(target, new BrotliCompressionOptions { Quality = 4 }, leaveOpen: true));

    private static ContentCoding Gzip { get; } = new("gzip", target => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true));

    // Best first: the order decides between equal wishes of the client.
    private static ContentCoding[] All { get; } = [Brotli, Gzip, Identity];

    public string Name { get; }

    public bool IsIdentity => this == Identity;

    /// <summary>The coding the client likes best; identity where it likes none that we have.</summary>
    public static ContentCoding Negotiate(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        if (accepted.Count == 0) return Identity;
        var best = All.MaxBy(coding => coding.WishOf(accepted))!;
        return best.WishOf(accepted) > 0 ? best : Identity;
    }

    /// <summary>A stream that compresses into the target and leaves it open.</summary>
    public Stream Open(Stream target) => _open(target);

    // Identity is acceptable unless it is refused, but anything that is asked for comes before it.
    private double WishOf(IList<StringWithQualityHeaderValue> accepted)
    {
        var named = accepted.FirstOrDefault(value => value.Value.Equals(Name, StringComparison.OrdinalIgnoreCase))
            ?? accepted.FirstOrDefault(value => value.Value == "*");
        return named is null ? (IsIdentity ? 0.0001 : 0) : named.Quality ?? 1;
    }
}
