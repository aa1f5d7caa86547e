using Emprise.Api.Database;
using Emprise.Api.Http;
using Emprise.Api.Http.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Emprise.Api.Features.Health;

/// <summary>For whoever keeps the server running: is it alive, and can it answer.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapRead("/health/live", GetLive).DisableRateLimiting().WithMetadata(
            new Operation("getLive", "Health", "Whether the server runs", Answer.Json<Live>()));
        routes.MapRead("/health/ready", GetReady).DisableRateLimiting().WithMetadata(
            new Operation("getReady", "Health", "Whether the server can answer: 503 while the database is away or nothing is loaded", Answer.Json<Ready>()));
    }

    private static Ok<Live> GetLive(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Live("live"));
    }

    private static async Task<IResult> GetReady(HttpResponse response, CurrentEdition current, CancellationToken cancellation)
    {
        response.Headers.CacheControl = "no-store";
        var edition = await current.AskAsync(cancellation);
        return edition.Version == 0 ? Problem.NotLoaded : TypedResults.Ok(new Ready("ready", edition.Version));
    }
}
