using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Emprise.Fixtures;

namespace Emprise.EndToEnd.Stage;

/// <summary>The real API, in a process of its own, on a free port of the loopback, with the built front end.</summary>
public sealed class ApiProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private ApiProcess(Process process, int port) => (_process, Port, Address) = (process, port, new Uri($"http://localhost:{port}"));

    public int Port { get; }

    public Uri Address { get; }

    /// <summary>
    /// Starts the API and waits until it is ready; a given port is one that an earlier process has left, a given database another
    /// than that of the embedded data.
    /// </summary>
    public static async Task<ApiProcess> StartAsync(int? port = null, string? database = null)
    {
        var chosen = port ?? FreePort();
        var api = new ApiProcess(Process.Start(Command(chosen, database)) ?? throw new InvalidOperationException("dotnet did not start."), chosen);
        try
        {
            await api.WaitUntilReadyAsync();
            return api;
        }
        catch
        {
            await api.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo Command(int port, string? database)
    {
        var command = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Emprise.Api.dll")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = false,
        };
        command.Environment["ASPNETCORE_URLS"] = $"http://localhost:{port}";
        command.Environment["EMPRISE_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        command.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        command.Environment.TryAdd("Logging__LogLevel__Default", "Warning");
        command.Environment.TryAdd("EMPRISE_HOME", Path.Combine(Repository.Root, ".local"));
        if (database is not null) command.Environment["EMPRISE_DATABASE"] = database;
        return command;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience; await Task.Delay(100))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The API ended with code {_process.ExitCode}; its output is above.");
            if (await AnswersAsync(client)) return;
        }

        throw new TimeoutException($"The API was not ready after {Patience.TotalSeconds} seconds.");
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
