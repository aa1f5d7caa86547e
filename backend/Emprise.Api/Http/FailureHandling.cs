using Microsoft.AspNetCore.Diagnostics;

namespace Emprise.Api.Http;

/// <summary>Turns exceptions and bare statuses into problem+json. No handler catches anything.</summary>
internal sealed class FailureHandling : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.RequestAborted.IsCancellationRequested) return true; // nobody is left to answer
        var known = FailureTable.For(exception);
        if (known is null) LogDefect(httpContext, exception);
        await (known ?? FailureTable.ForStatus(StatusCodes.Status500InternalServerError)).ExecuteAsync(httpContext);
        return true;
    }

    private static void LogDefect(HttpContext http, Exception exception) => http.RequestServices
        .GetRequiredService<ILogger<FailureHandling>>()
        .LogError(exception, "{Method} {Path}{Query} failed", http.Request.Method, http.Request.Path, http.Request.QueryString);
}

internal static class FailureHandlingSetup
{
    public static IServiceCollection AddFailureHandling(this IServiceCollection services) =>
        services.AddExceptionHandler<FailureHandling>().AddHostedService<UnreadableRequests>();

    public static IApplicationBuilder UseFailureHandling(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions { AllowStatusCode404Response = true, ExceptionHandler = _ => Task.CompletedTask })
        .UseStatusCodePages(context => FailureTable.ForStatus(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
}
