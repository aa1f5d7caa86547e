using Emprise.Core.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace Emprise.Api.Http;

/// <summary>Believes X-Forwarded-For, -Proto and -Host from the proxies of <c>EMPRISE_TRUSTED_PROXIES</c> and from nobody else.</summary>
internal static class TrustedProxies
{
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app)
    {
        var proxies = SettingReader.IpAddresses(Setting.TrustedProxies);
        // Without any known proxy the middleware would believe everybody.
        return proxies.Count == 0 ? app : app.UseForwardedHeaders(OptionsFor(proxies));
    }

    private static ForwardedHeadersOptions OptionsFor(IReadOnlyList<System.Net.IPAddress> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null, // a chain of proxies, as long as each is known
        };
        options.KnownIPNetworks.Clear(); // the loopback is in both lists by default
        options.KnownProxies.Clear();
        foreach (var proxy in proxies) options.KnownProxies.Add(proxy);
        return options;
    }
}
