using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Emprise.Core.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace Emprise.Api.Http;

/// <summary>So many requests a minute for each client (<c>EMPRISE_RATE_LIMIT</c>); the loopback is never limited.</summary>
internal static class ClientRateLimit
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddClientRateLimit(this IServiceCollection services)
    {
        var permits = SettingReader.WholeNumber(Setting.RateLimit, 0, 1_000_000);
        return services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(http => PartitionOf(ClientOf(http), permits));
            options.OnRejected = RefuseAsync;
        });
    }

    private static RateLimitPartition<IPAddress> PartitionOf(IPAddress client, int permits) =>
        permits == 0 || IPAddress.IsLoopback(client)
            ? RateLimitPartition.GetNoLimiter(client)
            : RateLimitPartition.GetFixedWindowLimiter(client, _ => new() { PermitLimit = permits, Window = Window });

    /// <summary>The address of the client; of IPv6 the first 64 bits, because a household has that many addresses.</summary>
    private static IPAddress ClientOf(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address)) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        var problem = new Problem(StatusCodes.Status429TooManyRequests, "Too many requests",
            string.Create(CultureInfo.InvariantCulture, $"This client has used up its requests; ask again in {seconds} seconds."));
        await (problem with { RetryAfterSeconds = seconds }).ExecuteAsync(context.HttpContext);
    }
}
