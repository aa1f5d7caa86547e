using System.Security.Cryptography;
using System.Text;
using Emprise.Api.Database;
using Emprise.Core.Layers;

namespace Emprise.Api.Http;

/// <summary>
/// Names one representation: edition of the data, question, coding, and the build that wrote it. Weak, because the time stamp inside
/// may differ between two servers that say the same.
/// </summary>
internal static class EntityTag
{
    // Documents about the layers are made from Core's catalogue: a new build of either is a new document.
    public static string Build { get; } = string.Concat(
        new[] { typeof(EntityTag), typeof(LayerCatalogue) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    public static string Of(Edition edition, string mediaType, string question, ContentCoding coding)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Build}\n{edition.Database}\n{mediaType}\n{question}"));
        return $"W/\"{edition.Version}-{Convert.ToHexStringLower(hash.AsSpan(0, 12))}-{coding.Name}\"";
    }

    /// <summary>
    /// Whether the client says that it has this one (RFC 9110, 13.1.2; weak comparison). <c>*</c> is not taken for a yes: whether
    /// there is any representation is known only once the body is.
    /// </summary>
    public static bool IsKnownTo(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.ToString() == tag || "W/" + known.Tag == tag);
}
