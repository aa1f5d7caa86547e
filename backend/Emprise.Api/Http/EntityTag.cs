using System.Security.Cryptography;
using System.Text;

namespace Emprise.Api.Http;

/// <summary>
/// Names one representation: data version, question, coding, and the build that wrote it. Weak, because the time stamp inside
/// may differ between two servers that say the same.
/// </summary>
internal static class EntityTag
{
    private static readonly string Build = typeof(EntityTag).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    public static string Of(long version, string mediaType, string question, ContentCoding coding)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Build}\n{mediaType}\n{question}"));
        return $"W/\"{version}-{Convert.ToHexStringLower(hash.AsSpan(0, 12))}-{coding.Name}\"";
    }

    /// <summary>Whether the client says that it has this one (RFC 9110, 13.1.2; weak comparison).</summary>
    public static bool IsKnownTo(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.ToString() == tag || "W/" + known.Tag == tag);
}
