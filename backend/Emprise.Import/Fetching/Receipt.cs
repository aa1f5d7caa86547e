using System.Net.Http.Headers;
using System.Text.Json;

namespace Emprise.Import.Fetching;

/// <summary>What the publisher said of a file when it was fetched, kept beside it as JSON.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="ETag">The publisher's name for this very content; null when none was given.</param>
/// <param name="LastModified">When the publisher last changed it; null when not said.</param>
/// <param name="Length">Bytes of the whole file; null when not said.</param>
/// <param name="Checksum">SHA-256 of the file, lower-case hexadecimal; null while it is not whole.</param>
public sealed record Receipt(string Address, string? ETag, DateTimeOffset? LastModified, long? Length, string? Checksum)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What proves to the publisher that the bytes we hold are the beginning of what it still has; null when nothing does.</summary>
    public RangeConditionHeaderValue? Condition
    {
        get
        {
            // A weak tag names what a file means, not its bytes: no ground to join two halves on.
            if (ETag is not null && EntityTagHeaderValue.TryParse(ETag, out var tag) && !tag.IsWeak) return new RangeConditionHeaderValue(tag);
            return LastModified is { } day ? new RangeConditionHeaderValue(day) : null;
        }
    }

    public static Receipt Of(Uri address, HttpResponseMessage response, long? length) => new(
        address.AbsoluteUri, response.Headers.ETag?.ToString(), response.Content.Headers.LastModified, length, null);

    /// <summary>Null where there is none, or where a kill left half of one.</summary>
    public static Receipt? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Receipt>(File.ReadAllText(path), Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Written beside its place and moved there whole.</summary>
    public void Write(string path)
    {
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this, Json));
        File.Move(path + ".new", path, overwrite: true);
    }
}
