using System.Text.Encodings.Web;
using System.Text.Json;

namespace Emprise.Api.Http;

/// <summary>How records become JSON: camelCase, null written out (it means <i>not stated</i>), accents as they are.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        // Never read as HTML: every answer says nosniff.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] ToUtf8<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);
}
