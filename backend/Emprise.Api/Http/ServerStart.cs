using System.Net.Sockets;
using Emprise.Core.Settings;
using Microsoft.AspNetCore.Connections;

namespace Emprise.Api.Http;

/// <summary>Where the server listens, and what an operator reads when it cannot start.</summary>
internal static class ServerStart
{
    public static void ConfigureServer(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(RequestLimits.Configure);
        // Quiet: what the operator must know, and no line for each request.
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // a failed start is told below, in one sentence
        // ASPNETCORE_URLS wins (containers); otherwise this machine only.
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls($"http://localhost:{SettingReader.WholeNumber(Setting.Port, 1, 65535)}");
        }
    }

    /// <summary>Builds and serves until told to stop. Exit code 1 and one sentence on standard error where that is impossible.</summary>
    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            await app.StartAsync();
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception exception) when (ReasonOf(exception) is { } reason)
        {
            await Console.Error.WriteLineAsync($"emprise: {reason}");
            return 1;
        }
    }

    private static string? ReasonOf(Exception exception) => exception switch
    {
        SettingException => exception.Message,
        IOException { InnerException: AddressInUseException } =>
            $"{exception.Message} Stop the other program, or choose another port with {Setting.Port.Name}.",
        SocketException => exception.Message,
        _ => null,
    };
}
