using Emprise.Core.Settings;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Emprise.Api.Http;

/// <summary>What holds for every request, whatever it asks; the order is the order in which it is applied.</summary>
internal static class HttpRules
{
    private static readonly TimeSpan LongestRequest = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddHttpRules(this IServiceCollection services) => services
        .AddFailureHandling()
        .AddCrossOriginReads()
        .AddClientRateLimit()
        .AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = LongestRequest,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        })
        .AddSingleton<BodyCache>()
        .ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = ApiJson.Options.Encoder);

    public static void UseHttpRules(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseSecurityHeaders(isDevelopment: Setting.FrontendDevelopment.Value is not null);
        app.UseFailureHandling();
        app.UseCors();
        app.UseRequestLimits();
        app.UseRouting();
        app.UseRateLimiter();
        // The development server of the front end keeps its sockets open.
        app.UseWhen(http => http.GetEndpoint() is not null, routed => routed.UseRequestTimeouts());
    }
}
