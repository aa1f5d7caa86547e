using System.Text.Json.Serialization;

namespace Emprise.Api.Features.Nearby;

/// <summary>A JSON feed, with the names that its version 1.1 gives to things.</summary>
internal sealed record JsonFeed(
    string Title,
    [property: JsonPropertyName("home_page_url")] string HomePageUrl,
    [property: JsonPropertyName("feed_url")] string FeedUrl,
    [property: JsonPropertyName("next_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NextUrl,
    IReadOnlyList<FeedAuthor> Authors,
    IReadOnlyList<FeedItem> Items)
{
    public string Version { get; } = "https://jsonfeed.org/version/1.1";

    public string Language { get; } = "fr";
}

/// <summary>Who publishes the feed.</summary>
internal sealed record FeedAuthor(string Name);

/// <summary>One site of a JSON feed.</summary>
internal sealed record FeedItem(
    string Id,
    string Url,
    string Title,
    [property: JsonPropertyName("content_text")] string ContentText,
    [property: JsonPropertyName("date_modified")] DateTime DateModified);
