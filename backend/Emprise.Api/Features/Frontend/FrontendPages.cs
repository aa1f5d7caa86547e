using Emprise.Api.Http;
using Emprise.Core.Settings;
using Microsoft.AspNetCore.SpaServices.StaticFiles;

namespace Emprise.Api.Features.Frontend;

/// <summary>The single page: its built files, or the development server that stands in for them.</summary>
internal static class FrontendPages
{
    private const string Built = "frontend/dist";
    private const string Page = "index.html";

    // The build puts a hash of the content into the names of these.
    private const string HashedFolder = "/assets";

    public static IServiceCollection AddFrontend(this IServiceCollection services, IWebHostEnvironment environment)
    {
        services.AddSpaStaticFiles(files => files.RootPath = FolderOf(environment.ContentRootPath));
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        return services;
    }

    public static void UseFrontend(this WebApplication app)
    {
        var server = SettingReader.Address(Setting.FrontendDevelopment);
        app.UseWhen(http => IsOurs(http.Request), pages =>
        {
            if (server is not null) pages.UseSpa(spa => spa.UseProxyToSpaDevelopmentServer(server));
            else ServeBuiltFiles(pages, app.Services.GetRequiredService<ISpaStaticFileProvider>());
        });
    }

    private static void ServeBuiltFiles(IApplicationBuilder pages, ISpaStaticFileProvider files)
    {
        var options = new StaticFileOptions { OnPrepareResponse = file => SetLifetime(file.Context) };
        pages.UseResponseCompression();
        pages.UseSpaStaticFiles(options);
        // Without a built page there is nothing to fall back to, and the address is simply not found.
        bool HasPage() => files.FileProvider?.GetFileInfo(Page).Exists == true;
        pages.UseWhen(http => IsNavigation(http.Request) && HasPage(), navigation =>
            navigation.UseSpa(spa => spa.Options.DefaultPageStaticFileOptions = options));
    }

    // Everything but the API, whose unknown addresses are problems and not pages.
    private static bool IsOurs(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api") && !request.Path.StartsWithSegments("/health");

    // A view of the map has a name without extension; anything else that is not a file does not exist.
    private static bool IsNavigation(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !Path.HasExtension(request.Path.Value);

    private static void SetLifetime(HttpContext http) => http.Response.Headers.CacheControl =
        http.Request.Path.StartsWithSegments(HashedFolder) ? "public, max-age=31536000, immutable" : "no-cache";

    private static string FolderOf(string contentRoot)
    {
        if (Setting.Frontend.Value is { } folder) return Path.GetFullPath(folder);
        for (var place = new DirectoryInfo(contentRoot); place is not null; place = place.Parent)
        {
            if (Directory.Exists(Path.Combine(place.FullName, Built))) return Path.Combine(place.FullName, Built);
        }

        return Path.Combine(contentRoot, Built);
    }
}
