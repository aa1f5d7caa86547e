using Microsoft.Net.Http.Headers;

namespace Emprise.Api.Http;

internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GeoJson = "application/geo+json";
    public const string Csv = "text/csv; charset=utf-8; header=present";
    public const string Html = "text/html; charset=utf-8";
    public const string Schema = "application/schema+json";
    public const string OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    /// <summary>Whether a page is wanted: <c>f</c> decides, otherwise whether the client names HTML (a browser does).</summary>
    public static bool WantsHtml(HttpRequest request, QueryParameters query) => query.Text("f") switch
    {
        "html" => true,
        "json" => false,
        null => request.GetTypedHeaders().Accept.Any(IsHtml),
        _ => throw new MalformedInputException("f", "'f' must be one of: json, html."),
    };

    private static bool IsHtml(MediaTypeHeaderValue accepted) => accepted.MediaType == "text/html" && accepted.Quality is not 0;
}
