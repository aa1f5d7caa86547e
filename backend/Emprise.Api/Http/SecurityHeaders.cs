namespace Emprise.Api.Http;

/// <summary>What a browser may do with any answer of this server.</summary>
internal static class SecurityHeaders
{
    // Any site may frame the map (it is made to be embedded); nothing may run or load that we did not serve, but map images.
    // A dropped GeoPackage is read by SQLite as WebAssembly, which we serve too.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
        + "img-src 'self' data: blob: https://data.geopf.fr https://tile.openstreetmap.org; connect-src 'self'; font-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *";

    /// <summary>Set when the answer starts, so that error answers carry them too.</summary>
    /// <param name="isDevelopment">The development server of the front end writes inline styles: no policy then.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, bool isDevelopment) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            Set(http.Response.Headers, isDevelopment);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>The headers of one answer.</summary>
    public static void Set(IHeaderDictionary headers, bool isDevelopment = false)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        if (!isDevelopment) headers.ContentSecurityPolicy = Policy;
    }
}
