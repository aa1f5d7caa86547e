namespace Emprise.Bench;

/// <summary>The Emprise that is measured, asked over HTTP as a program would: nothing compressed, one connection that stays.</summary>
internal sealed class RunningApi(Uri address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address };
    private readonly byte[] _buffer = new byte[256 * 1024];

    /// <summary>Asks, and reads the answer to its end.</summary>
    public async Task AskAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        while (await body.ReadAsync(_buffer) > 0)
        {
            // to the end
        }
    }

    public void Dispose() => _client.Dispose();
}
