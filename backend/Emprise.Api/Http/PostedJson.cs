using System.Text.Json;
using System.Text.Unicode;

namespace Emprise.Api.Http;

/// <summary>
/// The body of a request, read whole as JSON. Every string in what comes out can be read: escapes that are no text and NUL are refused
/// here. Its length is bounded before (<see cref="RequestLimits.BodyBytes"/>). The type that the client declares is not asked.
/// </summary>
internal static class PostedJson
{
    private const int Depth = 64;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = Depth, AllowDuplicateProperties = false };

    public static async Task<JsonElement> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return Parse(body.ToArray());
    }

    public static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        if (!Utf8.IsValid(utf8.Span)) throw new MalformedInputException(null, "The body is not text in UTF-8.");
        try
        {
            RefuseStrangeText(utf8.Span);
            return JsonDocument.Parse(utf8, Strict).RootElement;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new MalformedInputException(null,
                $"The body is not JSON of at most {Depth} levels, each name once in its object, whose strings are text.");
        }
    }

    // Only an escape can hide a NUL or half a character.
    private static void RefuseStrangeText(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = Depth });
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped) continue;
            if (reader.GetString()!.Contains('\0', StringComparison.Ordinal))
            {
                throw new MalformedInputException(null, "The body holds a NUL character.");
            }
        }
    }
}
