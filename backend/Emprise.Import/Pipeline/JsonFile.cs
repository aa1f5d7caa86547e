using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Emprise.Import.Pipeline;

/// <summary>A JSON file that is one array of objects: the files of the code book.</summary>
public static class JsonFile
{
    /// <summary>Streams the objects, numbered from 1.</summary>
    public static async IAsyncEnumerable<RowFields> RowsAsync(string path, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var row = 0;
        await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(file, cancellationToken: cancellation))
        {
            yield return new JsonRow(++row, element);
        }
    }
}
