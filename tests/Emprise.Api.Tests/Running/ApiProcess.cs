using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Emprise.Api.Tests.Running;

/// <summary>The built program, started as an operator starts it, on a free port of this machine.</summary>
public sealed class ApiProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ApiProcess(Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Emprise.Api.dll")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Speaks to the process as a plain client: nothing is decompressed, nothing is followed.</summary>
    public HttpClient Client { get; private init; } = null!;

    public Uri Address => Client.BaseAddress!;

    /// <summary>Standard output and error so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    public static async Task<ApiProcess> StartAsync(string database, params (string Name, string Value)[] settings)
    {
        var port = FreePort();
        var api = Launch(database, port, settings);
        var limit = Stopwatch.StartNew();
        while (!await api.AnswersAsync())
        {
            if (api._process.HasExited || limit.Elapsed > StartLimit)
            {
                await api.DisposeAsync();
                throw new InvalidOperationException($"The Api did not start:\n{api.Output}");
            }

            await Task.Delay(50);
        }

        return api;
    }

    /// <summary>Starts without waiting for an answer.</summary>
    public static ApiProcess Launch(string database, int port, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string> { ["EMPRISE_DATABASE"] = database, ["EMPRISE_PORT"] = $"{port}", ["ASPNETCORE_URLS"] = "", ["ASPNETCORE_ENVIRONMENT"] = "Production" };
        foreach (var (name, value) in settings) all[name] = value;
        return new ApiProcess(all) { Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}") } };
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits for the process to end by itself.</summary>
    public async Task<int> ExitCodeAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync("/health/live");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Note(string? line)
    {
        lock (_output) _output.AppendLine(line);
    }
}
