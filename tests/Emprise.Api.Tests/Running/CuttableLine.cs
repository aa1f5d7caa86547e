using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Emprise.Api.Tests.Running;

/// <summary>A line to the database that a test can cut and mend: a TCP port that passes everything on to the server.</summary>
internal sealed class CuttableLine : IDisposable
{
    private readonly EndPoint _server;
    private readonly List<Socket> _open = [];
    private TcpListener? _listener;

    public CuttableLine(string address)
    {
        var target = new NpgsqlConnectionStringBuilder(address);
        _server = target.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint(Path.Combine(target.Host, $".s.PGSQL.{target.Port}"))
            : new DnsEndPoint(target.Host, target.Port);
        Port = ApiProcess.FreePort();
        Address = new NpgsqlConnectionStringBuilder(address) { Host = "127.0.0.1", Port = Port }.ConnectionString;
    }

    /// <summary>Connection string that goes over this line.</summary>
    public string Address { get; }

    private int Port { get; }

    public void Mend()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    /// <summary>Breaks every connection and refuses new ones.</summary>
    public void Cut()
    {
        _listener?.Dispose();
        BreakOpen();
    }

    /// <summary>Breaks every connection; new ones get through.</summary>
    public void BreakOpen()
    {
        lock (_open)
        {
            foreach (var socket in _open) socket.Dispose();
            _open.Clear();
        }
    }

    public void Dispose() => Cut();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true) _ = ConnectAsync(await listener.AcceptSocketAsync());
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // the line was cut
        }
    }

    private async Task ConnectAsync(Socket client)
    {
        var server = new Socket(_server.AddressFamily == AddressFamily.Unix ? AddressFamily.Unix : AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Unspecified);
        lock (_open) _open.AddRange([client, server]);
        await server.ConnectAsync(_server);
        await Task.WhenAll(PassAsync(client, server), PassAsync(server, client));
    }

    private static async Task PassAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            for (var read = 1; read > 0;)
            {
                read = await from.ReceiveAsync(buffer);
                if (read > 0) await to.SendAsync(buffer.AsMemory(0, read));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // one side went away
        }

        from.Dispose();
        to.Dispose();
    }
}
