using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emprise.Api.Http;

/// <summary>An answer that is not what was asked for (RFC 9457): what was wrong and what is allowed.</summary>
internal sealed record Problem(int Status, string Title, string Detail) : IResult
{
    public const string MediaType = "application/problem+json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The body is never read as HTML (nosniff): accents stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Nothing more is to be learnt than the status says.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "about:blank";

    /// <summary>Name of the parameter at fault.</summary>
    public string? Parameter { get; init; }

    /// <summary>When asking again may help.</summary>
    [JsonIgnore]
    public int? RetryAfterSeconds { get; init; }

    public static Problem Malformed(string? parameter, string detail) =>
        new(StatusCodes.Status400BadRequest, "Malformed request", detail) { Parameter = parameter };

    public static Problem Unacceptable(string? parameter, string detail) =>
        new(StatusCodes.Status422UnprocessableEntity, "Unprocessable content", detail) { Parameter = parameter };

    public static Problem NotFound(string detail) => new(StatusCodes.Status404NotFound, "Not found", detail);

    public static Problem Unavailable(string detail) =>
        new(StatusCodes.Status503ServiceUnavailable, "Unavailable", detail) { RetryAfterSeconds = 5 };

    public static Problem NotLoaded => Unavailable("No data is loaded yet.");

    public byte[] ToUtf8() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, body) = (httpContext.Response, ToUtf8());
        response.StatusCode = Status;
        response.ContentType = MediaType;
        response.ContentLength = body.Length;
        response.Headers.CacheControl = "no-store";
        if (RetryAfterSeconds is { } seconds) response.Headers.RetryAfter = $"{seconds}";
        if (!HttpMethods.IsHead(httpContext.Request.Method)) await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
