using System.Text.Json;

namespace Emprise.EndToEnd.Stage;

/// <summary>Reads the API without the page: what the page shows is held against this.</summary>
public sealed class ApiReader(Uri address) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = address };

    public async Task<JsonElement> JsonAsync(string path)
    {
        using var document = JsonDocument.Parse(await _client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return document.RootElement.Clone();
    }

    public Task<string> TextAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>All rows of a collection, read from its CSV.</summary>
    public async Task<IReadOnlyList<CsvRow>> RowsAsync(string collection) =>
        CsvRow.Parse(await _client.GetStringAsync(new Uri($"/api/collections/{collection}/items?f=csv&limit=10000", UriKind.Relative)));

    /// <summary>First feature of a collection with this name.</summary>
    public async Task<JsonElement> NamedAsync(string collection, string name, string more = "")
    {
        var page = await JsonAsync($"/api/collections/{collection}/items?q={Uri.EscapeDataString(name)}&skipGeometry=true{more}");
        return page.GetProperty("features").EnumerateArray().First(feature => feature.GetProperty("properties").GetProperty("name").GetString() == name);
    }

    public void Dispose() => _client.Dispose();
}
