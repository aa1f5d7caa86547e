using System.Net;
using System.Net.Sockets;
using Emprise.Api.Tests.Running;
using Emprise.Core.Settings;

namespace Emprise.Api.Tests.Http;

public sealed class StartTests(SeededApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_busy_port_ends_the_start_with_one_sentence()
    {
        var port = api.Process.Address.Port;
        await using var second = ApiProcess.Launch(api.Database.Address, port);
        Assert.Equal(1, await second.ExitCodeAsync(Cancellation));
        Assert.Contains("address already in use", second.Output, StringComparison.Ordinal);
        Assert.Contains("EMPRISE_PORT", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EMPRISE_PORT", "many")]
    [InlineData("EMPRISE_RATE_LIMIT", "-1")]
    [InlineData("EMPRISE_TRUSTED_PROXIES", "proxy.example")]
    [InlineData("EMPRISE_FRONTEND_DEV", "vite")]
    [InlineData("EMPRISE_DATABASE", "nonsense")]
    public async Task A_bad_setting_ends_the_start_and_says_which_and_what_it_is_for(string name, string value)
    {
        await using var process = ApiProcess.Launch(api.Database.Address, ApiProcess.FreePort(), (name, value));
        Assert.Equal(1, await process.ExitCodeAsync(Cancellation));
        Assert.Contains(name, process.Output, StringComparison.Ordinal);
        Assert.Contains(Setting.All.Single(setting => setting.Name == name).Purpose, process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASPNETCORE_URLS_wins_over_the_port()
    {
        var port = ApiProcess.FreePort();
        await using var process = ApiProcess.Launch(api.Database.Address, port, ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"), ("EMPRISE_PORT", "1"));
        for (var i = 0; i < 100; i++)
        {
            if (await ConnectsAsync(port)) return;
            await Task.Delay(100, Cancellation);
        }

        Assert.Fail(process.Output);
    }

    private static async Task<bool> ConnectsAsync(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, Cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
